import type { Subject } from './core/match';
import type { Observed } from './core/observed';
import type { Ref } from './core/refs';
import type { Report } from './core/report';
import type { Look } from './core/states';

/** What a page, or a surface looking one model up, asks about. */
export interface Ask {
  subject: Subject & { maybe?: Ref };
  observed: Observed | null;
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
}

export interface PanelRow {
  mark?: Look;
  head: string;
  text: string;
  /** Smaller lines below. */
  details: string[];
  links: { text: string; url: string }[];
}

/** The panel in the page, as rows of finished words. */
export interface PanelView {
  title: string;
  label: string;
  lead: string[];
  sections: { title: string; rows: PanelRow[] }[];
  foot: string;
  words: { close: string; hide: string; report: string };
}

/** Requests to the worker and what each is answered with. */
export interface Protocol {
  /** A page of a model is loading: nothing is answered, what will be asked for is read. */
  wake: { request: { ref: Ref }; response: null };
  brief: { request: Ask; response: Brief | null };
  panel: { request: Ask; response: PanelView };
  report: { request: Ask; response: Report };
  'open-report': { request: Ask; response: null };
  hide: { request: { ref: Ref; signature: string }; response: null };
}

export type MessageType = keyof Protocol;
export type Message = { [K in MessageType]: { type: K } & Protocol[K]['request'] }[MessageType];

/** Request to a page's script: what is shown there? */
export interface PageRequest {
  type: 'page';
}

const TYPES: readonly string[] = ['wake', 'brief', 'panel', 'report', 'open-report', 'hide'] satisfies MessageType[];

/** True for a message of the protocol; anything else that arrives is not ours. */
export const isMessage = (value: unknown): value is Message =>
  typeof value === 'object' && value !== null && TYPES.includes((value as { type?: string }).type ?? '');
