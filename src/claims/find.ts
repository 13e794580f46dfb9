import type { Compiled } from './grammar';
import { grammars } from './grammars';
import { isReported, turnsRound } from './hedge';
import { type Hit, type Judged, judge } from './judge';
import { type Told, teller } from './language';
import { speaksOfAnother, stemsOf } from './names';
import { plain } from './plain';
import { isSaidPlainly, namePattern } from './plainly';
import { type Sentence, sentences, withoutCode } from './sentences';
import type { Claim, Context, Language } from './types';

/** How far around a term its sentence is read. */
const REACH = 120;
/** More terms than any page has: a text made of nothing else is read so far and no further. */
const MOST = 800;
/** A sentence without any of these holds no term of any grammar. */
const CANDIDATE =
  /open|ouv[er]|libre|livre|abiert|abert|apert|\babr[ei]|\bapr[ei]|offen|quell|frei|free|licen[sc]|lizenz|apache|\bmit\b|\bcc[ -]?(?:by|0)|commerc|kommerz|comerc|transparen|p[uú]bb?li|ffentlich|dispon|accessib|acess|accesib|gewicht|gratuit|gratis|fully|weights|poids|pesos|pesi|releas|available|terms of|soon|follow|开|開|发布|權重|权重|重み|公开|公開|许可|許可|授权|商|免费|免費|无料|無料|ライセンス|オープン|오픈|공개|라이선스|라이센스|상업|무료/u;

/** An item of a road map that is not ticked. */
const UNTICKED = /^[\s>*+-]*\[ ?\]\s/;
const PLAN = { kind: 'promise' } as const;
const OTHER = { subject: 'other-model' } as const;

const told = teller(grammars);
const byLanguage = new Map<Language, Compiled>(grammars.map((g) => [g.lang, g]));

/**
 * Finds what a text claims about a model's openness. Sentence by sentence, each in its own language; where no grammar
 * covers the language nothing is claimed. Pure, linear in the length of the text.
 */
export function find(text: string, context: Context = {}): Claim[] {
  const read = plain(withoutCode(text));
  const small = inSmall(read);
  const own = { stems: stemsOf(context.names ?? []), name: namePattern(context.names ?? []) };
  const claims: Claim[] = [];
  let left = MOST;
  const whole = languageOfAll(read, context.lang);
  for (const sentence of sentences(read)) {
    const lower = small.slice(sentence.start, sentence.start + sentence.text.length);
    if (!CANDIDATE.test(lower)) continue;
    const lang = languageOf(sentence.text, whole);
    const grammar = lang ? byLanguage.get(lang) : undefined;
    if (!grammar) continue;
    const { found, read: hits } = inSentence(grammar, sentence, lower, own);
    const planned = UNTICKED.test(text.slice(sentence.start, sentence.start + 40));
    claims.push(...found.map((c) => ({ ...c, ...(planned && PLAN), text: text.slice(c.start, c.end) })));
    left -= hits;
    if (left <= 0) break;
  }
  return claims;
}

/** The language of the text's beginning, else the one that the page declares, else English. */
function languageOfAll(text: string, declared?: string): Told {
  const spoken = told.of(text.slice(0, 4000).replace(/[^\p{Script=Latin}\s]/gu, ' '));
  if (spoken !== undefined) return spoken;
  const tag = declared?.toLowerCase().split(/[-_]/)[0];
  if (!tag) return 'en';
  return byLanguage.has(tag as Language) ? (tag as Language) : null;
}

/** A sentence's own language where it tells; Chinese characters alone inside a Japanese text are told by the text. */
function languageOf(sentence: string, whole: Told): Told {
  const own = told.of(sentence);
  return own === undefined ? whole : own;
}

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
function inSentence(
  grammar: Compiled,
  { text, start }: Sentence,
  lower: string,
  own: Own,
): { found: Placed[]; read: number } {
  const taken: [number, number][] = [];
  const claims: Placed[] = [];
  const hedgeOf = hedging(grammar, text, lower, own);
  for (const { words, needs, sure = false, noun = false, ...term } of grammar.terms) {
    if (needs && !needs.some((word) => lower.includes(word))) continue;
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
