import type { Subject } from '../core/match';
import type { Observed } from '../core/observed';
import type { PartialDate } from '../core/record';
import type { Ref } from '../core/refs';

/**
 * What the address alone says. `maybe` is a ref that only the page, the catalogue or a recorded old name can
 * confirm (a GitHub repository, an id of one part). `about` is a paper or page that models name as theirs.
 */
export type Identified = Pick<Subject, 'kind' | 'ref'> & { maybe?: Ref; about?: Ref };

/** One model in a list: the row that can be dimmed, and the element beside whose text its mark is laid. */
export interface Row {
  row: Element;
  title: Element;
  ref: Ref;
}

export const OTHER: Identified = { kind: 'other', ref: null };
export const LIST: Identified = { kind: 'list', ref: null };
export const model = (ref: Ref): Identified => ({ kind: 'model', ref });

/** What the script in every page needs of a site. Its address grammar is there only where it is small (see `page.ts`). */
export interface PageSite {
  id: string;
  /** Exact host names; look-alikes match nothing. */
  hosts: readonly string[];
  /** What the address shows; absent where the worker is asked. */
  identify?(url: URL): Identified;
  /** Facts that the open page declares; null where it declares none. Never throws on a redesigned page. */
  read?(doc: Document, url: URL, today: string): Observed | null;
  /** The model's title, beside which the badge is laid. */
  anchor?(doc: Document): Element | null;
  /** True where the page shows itself dark. */
  dark?(doc: Document): boolean;
}

/** A text that a page tells beside what it shows as prose. */
export interface Aside {
  from: 'title' | 'description';
  text: string;
}

/** What is read from a page when a list, a claim or the popup needs it (see `contents.ts`). */
export interface PageContents {
  /** Models that the page itself links as its own: weights in a README, the models of a space. */
  related?(doc: Document, url: URL): Ref[];
  /** Rows of a list of models below a node that was added. Rows that have moved or gone are no concern of a site. */
  rows?(root: ParentNode, url: URL): Row[];
  /** Texts of the model's publisher on this page, in which its claims are looked for (never comments of users). */
  prose?(doc: Document, url: URL): Element[];
  /** Its publisher's title and description, where they are the page's own and not the whole site's. */
  asides?(doc: Document, url: URL): Aside[];
  /** When these texts were published, where the page says so: a claim is measured by what was in force then. */
  published?(doc: Document): PartialDate | null;
}

/** One place where people meet models. A site reads pages and never writes to them (DESIGN §2). */
export interface Site extends PageSite, PageContents {
  name: string;
  identify(url: URL): Identified;
  /** Hosts granted at install, or on one click. */
  access: 'install' | 'optional';
  /** Of a site of many hosts, those granted at install; the rest on one click. */
  granted?: readonly string[];
}

/** Addresses with what they show: the examples of a site, and what it must leave alone. */
export interface SiteExamples {
  models: Record<string, Ref>;
  lists: string[];
  others: string[];
}
