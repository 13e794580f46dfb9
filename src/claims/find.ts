import { type Compiled, SPACELESS } from './grammar';
import { isReported, turnsRound } from './hedge';
import { type Hit, type Judged, judge } from './judge';
import { speaksOfAnother, stemsOf } from './names';
import { isSaidPlainly, namePattern } from './plainly';
import { type Candidate, readingOf } from './reading';
import { grammarOf } from './registry';
import type { Sentence } from './sentences';
import type { Claim, Context } from './types';

/** How far around a term its sentence is read. */
const REACH = 120;
/** More terms than any page has: a text made of nothing else is read so far and no further. */
const MOST = 800;
/** An item of a road map that is not ticked. */
const UNTICKED = /^[\s>*+-]*\[ ?\]\s/;
const PLAN = { kind: 'promise' } as const;
const OTHER = { subject: 'other-model' } as const;

/**
 * Finds what a text claims about a model's openness. Sentence by sentence, each in its own language; where no grammar
 * covers the language nothing is claimed. Pure, linear in the length of the text.
 */
export const find = (text: string, context: Context = {}): Claim[] =>
  [...inSteps(text, readingOf(text, context), context)].flat();

/**
 * The same of a text that has been read, in many steps, most of which find nothing: whoever has little time at once can
 * stop between two of them. Sentences whose grammar is not registered claim nothing.
 */
export function* inSteps(text: string, reading: Candidate[], context: Context = {}): Generator<Claim[]> {
  const own = { stems: stemsOf(context.names ?? []), name: namePattern(context.names ?? []) };
  let left = MOST;
  for (const { sentence, lower, lang } of reading) {
    const grammar = grammarOf(lang);
    const words = grammar?.read(lower) ?? '';
    if (!grammar || (SPACELESS.includes(lang) && !grammar.signs.test(words))) continue;
    const { found, read: hits } = yield* inSentence(grammar, sentence, words, own);
    const planned = UNTICKED.test(text.slice(sentence.start, sentence.start + 40));
    yield found.map((c) => ({ ...c, ...(planned && PLAN), text: text.slice(c.start, c.end) }));
    left -= hits;
    if (left <= 0) return;
  }
}

/** The first use of a pattern costs as much as a hundred more: time to stop before each. */
const NOTHING: Claim[] = [];

type Placed = Omit<Claim, 'text'>;

/** What is known of the page's model's names: their stems, and a pattern for them. */
interface Own {
  stems: Set<string>;
  name: RegExp | null;
}

/** What keeps the claims of a sentence from being shown as differences; asked only of those that could be. */
function hedging(grammar: Compiled, text: string, lower: string, own: Own) {
  let turned: boolean | undefined;
  return ({ kind, subject, polarity }: Judged, at: [number, number]): Pick<Claim, 'hedged'> => {
    if (kind === 'promise' || subject !== 'this-model' || polarity !== 'positive') return {};
    turned ??= turnsRound(grammar, text, lower, own.stems);
    if (turned || isReported(grammar, lower, at)) return { hedged: 'turned' };
    return isSaidPlainly(grammar, kind, lower, at, own.name) ? {} : { hedged: 'loose' };
  };
}

/** Claims of one sentence, in order; a term inside one that is longer says nothing of its own; a promise counts once. */
function* inSentence(
  grammar: Compiled,
  { text, start }: Sentence,
  lower: string,
  own: Own,
): Generator<Claim[], { found: Placed[]; read: number }> {
  const taken: [number, number][] = [];
  const claims: Placed[] = [];
  const hedgeOf = hedging(grammar, text, lower, own);
  for (const { words, needs, sure = false, noun = false, ...term } of grammar.terms) {
    if (needs && !needs.some((word) => lower.includes(word))) continue;
    yield NOTHING;
    for (const [from, found] of matches(words, lower)) {
      const to = from + found.trimEnd().length;
      if (taken.some(([a, b]) => from < b && a < to)) continue;
      taken.push([from, to]);
      const hit: Hit = { ...term, text: found, sure, noun, before: before(lower, from), after: after(lower, to) };
      const judged = judge(grammar, hit);
      if (!judged || (judged.kind === 'promise' && claims.some((c) => c.kind === 'promise'))) continue;
      const other = judged.subject === 'this-model' && speaksOfAnother(text.slice(0, from), own.stems);
      const said = { ...judged, ...(other && OTHER) };
      claims.push({ ...said, ...hedgeOf(said, [from, to]), start: start + from, end: start + to });
    }
  }
  return { found: claims.sort((a, b) => a.start - b.start), read: taken.length };
}

/** All places where a term's words stand; a pattern's own place is kept, which is cheaper than a copy for each text. */
function matches(words: RegExp, text: string): [number, string][] {
  const all: [number, string][] = [];
  words.lastIndex = 0;
  for (let found = words.exec(text); found; found = words.exec(text)) all.push([found.index, found[0]]);
  return all;
}

const folded = (text: string) => text.replace(/\s+/g, ' ');

/** The words before a place; a cut that is not the sentence's own beginning is marked with "…". */
const before = (text: string, at: number): string =>
  at > REACH ? `…${folded(text.slice(at - REACH, at))}` : folded(text.slice(0, at)).replace(/^[^\p{L}\p{N}"'(]+/u, '');

const after = (text: string, at: number): string => folded(text.slice(at, at + REACH));
