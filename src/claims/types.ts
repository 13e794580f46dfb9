import type { PartialDate } from '../core/record';

/** What a page says about a model's openness (DESIGN §1, Claim). */
export const KINDS = [
  'open-source',
  'fully-open',
  'open-weights',
  'open-data',
  'open',
  'free-use',
  'licence',
  'promise',
] as const;
export type ClaimKind = (typeof KINDS)[number];

/** The kinds that call a release open, in whatever words. */
export const OPENNESS = ['open-source', 'fully-open', 'open-weights', 'open'] as const satisfies readonly ClaimKind[];

export const SUBJECTS = ['this-model', 'maker-models', 'other-model', 'tool', 'name'] as const;
export type ClaimSubject = (typeof SUBJECTS)[number];

export const POLARITIES = ['positive', 'negated', 'conditional', 'quoted', 'past'] as const;
export type Polarity = (typeof POLARITIES)[number];

/** One claim with its place: `text.slice(start, end)` of the text given is `text` (UTF-16 units). */
export interface Claim {
  kind: ClaimKind;
  subject: ClaimSubject;
  polarity: Polarity;
  text: string;
  start: number;
  end: number;
  /** Date of the text that it stands in, where that is known. */
  date?: PartialDate;
  /**
   * Never shown as a difference: the sentence holds what may turn the claim round (hedge.ts), or does not say it of this
   * model in so many words (plainly.ts).
   */
  hedged?: 'turned' | 'loose';
}

export const LANGUAGES = ['en', 'fr', 'de', 'es', 'pt', 'it', 'zh', 'ja', 'ko'] as const;
export type Language = (typeof LANGUAGES)[number];

/** What is known of the text before it is read. */
export interface Context {
  /** Language that the page declares; it breaks ties, the words themselves go first. */
  lang?: string;
  /** Names of the model and of its maker: a claim about a model of another name is another model's. */
  names?: readonly string[];
}
