import { type ClaimKind, type ClaimSubject, KINDS, type Language, type Polarity } from './types';

/** What the words of openness stand beside: the noun decides what they speak of. */
export type HeadClass = 'model' | 'tool' | 'data' | 'group' | 'licence' | 'rival';

/** Words that may make a claim. Patterns are matched without regard to case, on text with plain quotes and dashes. */
export interface Term {
  kind: ClaimKind;
  words: string;
  /** Words of which a sentence must hold one, separated by spaces: a cheap look before the pattern is tried. */
  needs?: string;
  /** Says enough by itself; any other term needs a noun or a phrase that ties it to a model that is being presented. */
  sure?: true;
  /** Holds only beside a noun for a model ("open" alone is an everyday word). */
  noun?: true;
  /** The words themselves deny ("non-commercial"). */
  polarity?: 'negated';
}

/**
 * What the words around a term make of it. `before` must match up to the term, `after` from the term on, both within
 * one sentence and a bounded distance. `drop` ends the matter; `shown` ties the term to a model that is presented; a
 * subject, a polarity or `promise` is noted, the first of each kind counts.
 */
export interface Rule {
  kinds?: readonly ClaimKind[];
  before?: string;
  after?: string;
  /** Holds only where the term's own words match. */
  text?: string;
  /** Holds unless this matches before the term. */
  unless?: string;
  head?: readonly (HeadClass | 'none')[];
  /** A `drop` that holds for terms that say enough by themselves, too. */
  firm?: true;
  /** Whether the noun is in the plural. */
  many?: boolean;
  to: 'drop' | 'shown' | 'promise' | ClaimSubject | Exclude<Polarity, 'positive'>;
}

/** A way to say a claim that leaves nothing to interpret; `§` stands for the model's own name. */
export interface Assertion {
  kinds?: readonly ClaimKind[];
  before?: string;
  after?: string;
  /** Holds only where the claim's own words match: those that say the whole thing, as "weights are available". */
  text?: string;
}

/** A worked example: a sentence with the kinds that must be found in it as the presented model's own. */
export type Worked = readonly [sentence: string, ...kinds: ClaimKind[]];

/** How one language speaks of openness: data only. Its worked examples stand in the same file and are not shipped. */
export interface Grammar {
  lang: Language;
  /** Frequent words by which the language is told; empty where the script tells it. */
  common: string;
  terms: readonly Term[];
  /** Nouns by class, separated by spaces; a leading `*` stands for any beginning, `+` marks a plural. */
  heads: Partial<Record<HeadClass, string>>;
  /** Words that end the noun's phrase. */
  breaks: string;
  /**
   * Words that may turn a claim round, anywhere in its sentence: negation, prohibition, condition, plan, comparison,
   * report, base models. Separated by spaces; `_` stands for a space, `*` at an end for any ending or beginning. In
   * scripts without spaces they count inside words, too.
   */
  hedges: string;
  /** Words that permit, written likewise: commercial use that no such word of its sentence permits is hedged. */
  permits: string;
  /** On which side of the term its noun stands. */
  noun: 'after' | 'before';
  rules: readonly Rule[];
  /** Only what is said in one of these ways may be shown as a difference (plainly.ts). */
  asserts: readonly Assertion[];
}

export interface CompiledRule extends Omit<Rule, 'before' | 'after' | 'unless' | 'text'> {
  text?: RegExp;
  before?: RegExp;
  after?: RegExp;
  unless?: RegExp;
}

export interface Compiled
  extends Omit<Grammar, 'asserts' | 'terms' | 'rules' | 'heads' | 'breaks' | 'hedges' | 'permits'> {
  asserts: { kinds?: readonly ClaimKind[]; before?: RegExp; after?: RegExp; text?: RegExp }[];
  terms: (Omit<Term, 'words' | 'needs'> & { words: RegExp; needs?: string[] })[];
  /** The rules that hold for a kind. */
  rulesFor(kind: ClaimKind): readonly CompiledRule[];
  headOf(word: string): { is: HeadClass; many: boolean } | null;
  isBreak(word: string): boolean;
  /** Matches a text in small letters that holds a word of hedging. */
  hedges: RegExp;
  /** Matches one that holds a word of permission. */
  permits: RegExp;
}

const list = (words: string) => words.split(/\s+/).filter(Boolean);
/** Texts are read in small letters, which is several times as fast as a search that folds case. */
const small = (source: string) =>
  source.replace(/\\p\{\w+\}|\\.|\p{Lu}/gu, (m) => (m.startsWith('\\') ? m : m.toLowerCase()));

const LETTER = '\\p{L}\\p{N}_';
/** The edge of a word, for letters of every kind. */
const EDGE = `(?:(?<![${LETTER}])(?=[${LETTER}])|(?<=[${LETTER}])(?![${LETTER}]))`;

/** `\w` and `\b` know no letters with accents: outside English they stand for every letter, which costs a little more. */
function withAccents(source: string): string {
  let inside = false;
  return source.replace(/\\.|[[\]]/g, (part) => {
    if (part === '[' || part === ']') inside = part === '[';
    if (part === '\\w') return inside ? LETTER : `[${LETTER}]`;
    if (part === '\\b') return EDGE;
    return part;
  });
}

type Make = (source: string, flags?: string) => RegExp;
const english: Make = (source, flags = 'u') => new RegExp(small(source), flags);
const other: Make = (source, flags = 'u') => new RegExp(withAccents(small(source)), flags);

const compileRule =
  (make: Make) =>
  ({ before, after, unless, text, ...rest }: Rule): CompiledRule => ({
    ...rest,
    ...(before !== undefined && { before: make(`(?:${before})$`) }),
    ...(after !== undefined && { after: make(`^(?:${after})`) }),
    ...(unless !== undefined && { unless: make(`(?:${unless})$`) }),
    ...(text !== undefined && { text: make(text) }),
  });

/** Nouns by word, and those that match by their ending. */
function compileHeads(heads: Grammar['heads']): Compiled['headOf'] {
  const exact = new Map<string, { is: HeadClass; many: boolean }>();
  const ends: [string, { is: HeadClass; many: boolean }][] = [];
  for (const [is, words] of Object.entries(heads) as [HeadClass, string][])
    for (const entry of list(words)) {
      const head = { is, many: entry.endsWith('+') };
      const word = entry.replace('+', '');
      if (word.startsWith('*')) ends.push([word.slice(1), head]);
      else exact.set(word, head);
    }
  const look = (word: string) => exact.get(word) ?? ends.find(([end]) => word.endsWith(end))?.[1] ?? null;
  return (word) => look(word) ?? look(word.slice(word.lastIndexOf('-') + 1));
}

/** One pattern for a list of words; outside scripts without spaces a word ends where its letters end. */
function compileWords(lang: Grammar['lang'], words: string): RegExp {
  const inside = ['zh', 'ja', 'ko'].includes(lang);
  const edged = (entry: string): string => {
    const word = entry.replace(/^\*|\*$/g, '').replaceAll('_', ' ');
    if (inside) return word;
    return `${entry.startsWith('*') ? '' : `(?<![${LETTER}])`}${word}${entry.endsWith('*') ? '' : `(?![${LETTER}])`}`;
  };
  return new RegExp(list(words).map(edged).join('|'), 'u');
}

const byKind = (rules: CompiledRule[]) => {
  const table = new Map(KINDS.map((kind) => [kind, rules.filter((r) => !r.kinds || r.kinds.includes(kind))]));
  return (kind: ClaimKind) => table.get(kind) ?? [];
};

/** Makes a grammar ready to be applied. */
export function compile({ terms, rules, heads, breaks, hedges, permits, asserts, ...rest }: Grammar): Compiled {
  const stops = new Set(list(breaks));
  const make = rest.lang === 'en' ? english : other;
  return {
    ...rest,
    terms: terms.map(({ words, needs, ...term }) => ({
      ...term,
      words: make(words, 'gu'),
      ...(needs && { needs: list(needs) }),
    })),
    asserts: asserts.map(({ kinds, before, after, text }) => ({
      ...(kinds && { kinds }),
      ...(before !== undefined && { before: make(`(?:${before})$`) }),
      ...(after !== undefined && { after: make(`^(?:${after})`) }),
      ...(text !== undefined && { text: make(text) }),
    })),
    rulesFor: byKind(rules.map(compileRule(make))),
    headOf: compileHeads(heads),
    isBreak: (word) => stops.has(word),
    hedges: compileWords(rest.lang, hedges),
    permits: compileWords(rest.lang, permits),
  };
}
