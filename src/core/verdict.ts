import type { ComponentId } from './components';

/**
 * Three-valued verdicts (DESIGN §1, Verdict). A conjunction is not met as soon as one part is known to fail, met only
 * when all are; in between nobody can tell. Parts that do not apply are skipped. `unknown` never becomes `not-met`.
 */
export type Verdict = 'met' | 'not-met' | 'cannot-tell' | 'not-applicable';

/** Why a verdict came out as it did: a key of the message catalogue with its arguments, and what it rests on. */
export interface Reason {
  key: string;
  args?: string[];
  component?: ComponentId;
  licence?: string;
  /** Name of the ancestor it speaks of. */
  from?: string;
  disputed?: boolean;
  /** True when the deciding evidence is the maker's own or another primary source. */
  primary?: boolean;
}

export interface Result {
  verdict: Verdict;
  because: Reason[];
}

const result =
  (verdict: Verdict) =>
  (...because: Reason[]): Result => ({ verdict, because });

export const met = result('met');
export const notMet = result('not-met');
export const cannotTell = result('cannot-tell');
export const notApplicable = result('not-applicable');

/** Joins results: the first of `order` that occurs decides, with the reasons of the parts that say so. */
function fold(results: Result[], order: readonly Verdict[]): Result {
  for (const verdict of order) {
    const because: Reason[] = [];
    let found = false;
    for (const r of results) {
      if (r.verdict !== verdict) continue;
      found = true;
      because.push(...r.because);
    }
    if (found) return { verdict, because };
  }
  return { verdict: 'not-applicable', because: [] };
}

/** Met if every part that applies is met; the reasons are those of the parts that decided. */
export const all = (...results: Result[]): Result => fold(results, ['not-met', 'cannot-tell', 'met', 'not-applicable']);

/** Met if one part that applies is met. */
export const any = (...results: Result[]): Result => fold(results, ['met', 'cannot-tell', 'not-met', 'not-applicable']);
