/** Labelled texts: the evaluation's list beside the project, quotations, and sentences of our own (README.md here). */
import { readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { SHARED } from '../../data/paths';
import { find } from '../../src/claims/find';
import type { Claim } from '../../src/claims/types';

export const LIST = `${SHARED}/eval/claims.csv`;
export const SNIPPETS = 'tests/claims/snippets.jsonl';
export const SENTENCES = 'tests/claims/sentences.jsonl';
export const HONEST = 'tests/claims/honest.jsonl';

/** A text with the kinds that it claims of the model presented, or of its maker's models. */
export interface Labelled {
  text: string;
  lang: string;
  model: string | null;
  kinds: Set<string>;
  /** Kinds that may be found or not: readers differ. */
  free: Set<string>;
  /** `dev` was looked at when rules were written, `held` was not. */
  split: 'dev' | 'held';
}

/** Labels of the evaluation's list and the kinds they stand for; the others say that nothing is claimed. */
const LABELS: Record<string, string> = {
  open_source: 'open-source',
  open_weights: 'open-weights',
  open_model_vague: 'open',
  fully_open: 'fully-open',
  licence_statement: 'licence',
  promise_future: 'promise',
};

/** Said positively of the model that is presented, or of its maker's models. */
export const isOwn = ({ subject, polarity }: Pick<Claim, 'subject' | 'polarity'>): boolean =>
  (subject === 'this-model' || subject === 'maker-models') && polarity === 'positive';

/** Kinds that a text is found to claim of the model presented, or of its maker's models. */
export const ownKinds = (text: string): Set<string> =>
  new Set(
    find(text)
      .filter(isOwn)
      .map((c) => c.kind),
  );

/** The evaluation's list: one label a snippet, so that further claims of the snippet are not judged. */
export function fromList(file: string): Labelled[] {
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as Record<string, string>[];
  return rows.map(({ snippet = '', label = '', model = '' }) => ({
    text: snippet,
    lang: 'en',
    model,
    kinds: new Set([LABELS[label] ?? []].flat()),
    free: new Set(),
    split: 'dev',
  }));
}

type Line = Pick<Labelled, 'text' | 'model' | 'split'> & { language: string; claims: (Claim & { optional?: true })[] };

/** Snippets with all of their claims labelled. */
export function fromLines(file: string): Labelled[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => {
      const { language, claims, ...rest } = JSON.parse(line) as Line;
      const kindsOf = (own: typeof claims) => new Set(own.map((c) => c.kind));
      const kinds = kindsOf(claims.filter((c) => isOwn(c) && !c.optional));
      // On a page about no model every named one is another; nothing in the sentence tells, and no such page is read.
      const alien = (c: Claim) => rest.model === null && c.subject === 'other-model';
      return { ...rest, lang: language, kinds, free: kindsOf(claims.filter((c) => c.optional || alien(c))) };
    });
}

/** A sentence that claims no more of its model than is so, though it holds words of openness. */
export interface Honest {
  text: string;
  language: string;
  /** The model whose release it is judged against. */
  model: string;
  why: string;
  by: 'reviewer' | 'own';
  /** Batches after the first were written when the guard against such sentences stood already. */
  batch?: 2 | 3 | 4 | 5;
  /** Every second line was looked at when rules were written, the others are only measured. */
  split: 'dev' | 'held';
}

/** Our own honest sentences, in the order of their file. */
export const honest = (): Honest[] =>
  readFileSync(HONEST, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line, at) => ({ ...(JSON.parse(line) as Omit<Honest, 'split'>), split: at % 2 === 0 ? 'held' : 'dev' }));
