import { type Compiled, SPACELESS } from './grammar';
import { isReported, turnsRound } from './hedge';
import { type Hit, type Judged, judge } from './judge';
import { type Told, teller } from './language';
import { speaksOfAnother, stemsOf } from './names';
import { plain } from './plain';
import { isSaidPlainly, namePattern } from './plainly';
import { grammarOf, languages } from './registry';
import { type Sentence, sentences, withoutCode } from './sentences';
import type { Claim, Context, Language } from './types';

/** How far around a term its sentence is read. */
const REACH = 120;
/** More terms than any page has: a text made of nothing else is read so far and no further. */
const MOST = 800;
/** Sentences of these scripts are looked at by their own grammar; for all others one look serves all languages. */
const SPACELESS_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SIGNS = new RegExp(
  languages
    .filter(({ lang }) => !SPACELESS.includes(lang))
    .map(({ signs }) => signs)
    .join('|'),
  'u',
);

/** An item of a road map that is not ticked. */
const UNTICKED = /^[\s>*+-]*\[ ?\]\s/;
/** A run of it: a single letter may be a mark for decoration. */
const HAS_KANA = /[\u3041-\u3096\u30a1-\u30fa]{2}/;
/** Letters that Japanese does not write. */
const CHINESE = /[这们个为开发对说没么吗你它您过还让给许权這們麼嗎]/;
const PLAN = { kind: 'promise' } as const;
const OTHER = { subject: 'other-model' } as const;

const told = teller(languages);
const covered = new Set<string>(languages.map((l) => l.lang));

/**
 * Finds what a text claims about a model's openness. Sentence by sentence, each in its own language; where no grammar
 * covers the language nothing is claimed. Pure, linear in the length of the text.
 */
export const find = (text: string, context: Context = {}): Claim[] => [...inSteps(text, context)].flat();

/** Languages of the sentences that may hold a claim; a page's script fetches the grammars that it has not yet. */
export function languagesIn(text: string, context: Context = {}): Set<Language> {
  const found = new Set<Language>();
  for (const { lang } of candidates(plain(withoutCode(text)), context)) found.add(lang);
  return found;
}

/** Sentences that may hold a claim, each with its language. */
function* candidates(read: string, context: Context): Generator<{ sentence: Sentence; lower: string; lang: Language }> {
  const small = inSmall(read);
  const whole = languageOfAll(read, context.lang);
  const han = HAS_KANA.test(read) || context.lang?.startsWith('ja') ? 'ja' : 'zh';
  for (const sentence of sentences(read)) {
    const lower = small.slice(sentence.start, sentence.start + sentence.text.length);
    if (!SPACELESS_SCRIPT.test(lower) && !SIGNS.test(lower)) continue;
    const lang = languageOf(sentence.text, whole, han);
    if (lang) yield { sentence, lower, lang };
  }
}

/** The same in many steps, most of which find nothing: whoever has little time at once can stop between two of them. */
export function* inSteps(text: string, context: Context = {}): Generator<Claim[]> {
  const own = { stems: stemsOf(context.names ?? []), name: namePattern(context.names ?? []) };
  let left = MOST;
  for (const { sentence, lower, lang } of candidates(plain(withoutCode(text)), context)) {
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

/** The language of the text's beginning, else the one that the page declares, else English. */
function languageOfAll(text: string, declared?: string): Told {
  const spoken = told.of(text.slice(0, 4000).replace(/[^\p{Script=Latin}\s]/gu, ' '));
  if (spoken !== undefined) return spoken;
  const tag = declared?.toLowerCase().split(/[-_]/)[0];
  if (!tag) return 'en';
  return covered.has(tag) ? (tag as Language) : null;
}

/** A sentence's own language where it tells; Chinese characters alone inside a Japanese text are told by the text. */
function languageOf(sentence: string, whole: Told, han: Language): Told {
  const own = told.of(sentence);
  if (own === 'zh') return CHINESE.test(sentence) ? 'zh' : han;
  return own === undefined ? whole : own;
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

/** Small letters, each in its place: the few that would grow stay as they are. */
function inSmall(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}

const folded = (text: string) => text.replace(/\s+/g, ' ');

/** The words before a place; a cut that is not the sentence's own beginning is marked with "…". */
const before = (text: string, at: number): string =>
  at > REACH ? `…${folded(text.slice(at - REACH, at))}` : folded(text.slice(0, at)).replace(/^[^\p{L}\p{N}"'(]+/u, '');

const after = (text: string, at: number): string => folded(text.slice(at, at + REACH));
