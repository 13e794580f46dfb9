import type { Claim } from './claims/types';
import type { Subject } from './core/match';
import type { Observed } from './core/observed';
import type { Ref } from './core/refs';
import type { Report } from './core/report';
import type { Look } from './core/states';
import type { BadgePlace, Filter, Settings } from './settings';
import type { Aside } from './sites/site';

/** What a page, or a surface looking one model up, asks about. */
export interface Ask {
  subject: Subject & { maybe?: Ref; about?: Ref };
  observed: Observed | null;
  /** What the page claims about openness, where its script has looked. */
  claims?: PlacedClaim[];
  /** The user asked, this once, to ask the hub about what is not packaged. */
  lookUp?: true;
}

/** A claim with the words before it, by which a browser finds its place again. */
export interface PlacedClaim extends Claim {
  prefix: string;
  /** Where it stands, if not in a text of the page. */
  from?: Aside['from'];
}

/** As many claims of a page as are asked about; more have not been seen on one page. */
export const CLAIMS_AT_ONCE = 40;

/** A claim set against what was released, in finished words. */
export interface ClaimView {
  result: 'supported' | 'goes-further' | 'cannot-tell';
  /** What is said, with the page's own words in quotation marks. */
  said: string;
  /** Where it stands, if not in a text of the page: then there is no place to show. */
  from?: Aside['from'];
  /** What was released, or why nothing can be told. */
  found: string[];
  sources: { text: string; url: string }[];
  /** Kind of difference with its code, and where it is described. */
  kind: string;
  basis: { text: string; url: string }[];
  /** The claim's place in the page. */
  url: string;
  /** A text that reports a mistake in this very line. */
  mistake: string;
}

export interface ClaimsView {
  /** In the order of the claims asked about. */
  items: ClaimView[];
  words: Record<
    'title' | 'released' | 'close' | 'mistake' | 'copy' | 'offPage' | 'offSite' | 'offAll' | 'report' | 'described',
    string
  >;
}

export interface Mark {
  look: Look;
  /** "Weights: released". */
  words: string;
  /** "W". */
  letter: string;
}

/** What the badge shows; every word is ready, so that the page's script holds none. */
export interface Brief {
  ref: Ref;
  label: string;
  /** The whole sentence, for screen readers. */
  name: string;
  assessed: boolean;
  marks: Mark[];
  /** Changes whenever the answer does: closing the badge for good lasts until then. */
  signature: string;
  hidden: boolean;
  place: BadgePlace;
  /** Site whose texts are to be looked at for claims, and what the model is called; null where the user wants none. */
  claims: { site: string; names: string[] } | null;
}

/** One model of a list: what its mark shows, and what the filter needs to know of its label. */
export interface RowMark {
  ref: Ref;
  /** A word or two. */
  label: string;
  /** The whole sentence. */
  name: string;
  assessed: boolean;
  /** Weights, data, code. */
  looks: Look[];
  /** Place of the label on the ladder of labels; -1 where nothing can be told. */
  rung: number;
  /** The next rung can't be told. */
  atLeast: boolean;
}

/** What a list needs beside its marks: the filter and the words of its control. */
export interface ListView {
  /** Id of the site, which tells how its rows are found. */
  site: string;
  filter: Filter;
  dimUnknown: boolean;
  choices: { id: Filter; rung: number; words: string }[];
  /** `{dimmed}`, `{all}` and `{unknown}` stand for the counts. */
  words: Record<'name' | 'choose' | 'count' | 'counting' | 'unknown' | 'off' | 'dimmed', string>;
}

export interface PanelRow {
  mark?: Look;
  head: string;
  text: string;
  /** Smaller lines below. */
  details: string[];
  links: { text: string; url: string }[];
  /** A claim whose place the page can show. */
  claim?: number;
}

/** The panel in the page, as rows of finished words. */
export interface PanelView {
  title: string;
  label: string;
  lead: string[];
  sections: { title: string; rows: PanelRow[] }[];
  foot: string;
  words: Record<'close' | 'hide' | 'report' | 'show', string>;
}

/** Requests to the worker and what each is answered with. */
export interface Protocol {
  /** A page of a model is loading: nothing is answered, what will be asked for is read. */
  wake: { request: { ref: Ref }; response: null };
  brief: { request: Ask; response: Brief | null };
  panel: { request: Ask; response: PanelView };
  report: { request: Ask; response: Report };
  'open-report': { request: Ask; response: null };
  /** Puts a part of the page's script into the page that asks; false where the browser does not let it. */
  part: { request: { part: PartId }; response: boolean };
  /** May be a page that lists models: null where it is none, and where nothing shall be shown in it. */
  list: { request: Pick<Ask, 'subject'>; response: ListView | null };
  /** What an address shows, with its site; the popup knows no grammars of addresses. */
  identify: { request: Pick<Ask, 'subject'>; response: PlaceInfo };
  /** Marks for models of a list, at most `ROWS_AT_ONCE`. */
  rows: { request: { refs: Ref[] }; response: RowMark[] };
  /** A setting was changed in a page. */
  set: { request: { change: Partial<Settings> }; response: null };
  /** Claims of a page, set against its model's release. */
  claims: { request: Ask; response: ClaimsView };
  /** Claims shall not be marked on this page, this site, or anywhere. */
  'claims-off': { request: Pick<Ask, 'subject'> & { where: 'page' | 'site' | 'all' }; response: null };
  hide: { request: { ref: Ref; signature: string }; response: null };
}

export type MessageType = keyof Protocol;
export type Message = { [K in MessageType]: { type: K } & Protocol[K]['request'] }[MessageType];

/** Parts of the page's script that are put into a page when it needs them (`src/page/parts.ts`). */
export type PartId = 'panel' | 'list' | 'claims' | 'languages';

/** As many rows of a list as are asked about in one message. */
export const ROWS_AT_ONCE = 50;

/** What the worker knows of an address. `origins` are the match patterns of a site of ours. */
export interface PlaceInfo {
  subject: Ask['subject'];
  site: { id: string; name: string; origins: string[] } | null;
}

/** Request to a page's script: what is shown there? It is answered with an `Ask`, null before there is one. */
export interface PageRequest {
  type: 'page';
}

/** Request to a page's script: show the place of a claim. */
export interface RevealRequest {
  type: 'reveal';
  claim: number;
}

const TYPES: readonly string[] = [
  'wake',
  'brief',
  'panel',
  'report',
  'open-report',
  'part',
  'list',
  'identify',
  'rows',
  'set',
  'claims',
  'claims-off',
  'hide',
] satisfies MessageType[];

/** True for a message of the protocol; anything else that arrives is not ours. */
export const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && TYPES.includes((value as { type?: string }).type ?? '');
