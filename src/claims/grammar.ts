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

/** What is known of a language before any of its sentences is read: little enough to be had of all languages. */
export interface About {
  lang: Language;
  /** Frequent words by which the language is told; empty where the script tells it. */
  common: string;
  /** A pattern that every sentence with a term matches: a cheap look before any term is looked for. */
  signs: string;
}

/** How one language speaks of openness: data only. Its worked examples stand in the same file and are not shipped. */
export interface Grammar extends About {
  terms: readonly Term[];
  /** Nouns by class, separated by spaces; a leading `*` stands for any beginning, `+` marks a plural. */
  heads: Partial<Record<HeadClass, string>>;
  /** Words that end the noun's phrase. */
  breaks: string;
  /** On which side of the term its noun stands. */
  noun: 'after' | 'before';
  /**
   * Words that may turn a claim round, anywhere in its sentence: negation, prohibition, condition, plan, comparison,
   * report, base models. Separated by spaces; `_` stands for a space, `*` at an end for any ending or beginning. In
   * scripts without spaces they count inside words, too.
   */
  hedges: string;
  /** Words that permit, written likewise: commercial use that no such word of its sentence permits is hedged. */
  permits: string;
  /** Letters that are written in several ways, in groups separated by spaces; all of a group are read as its first. */
  twins?: string;
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
  extends Omit<Grammar, 'asserts' | 'twins' | 'signs' | 'terms' | 'rules' | 'heads' | 'breaks' | 'hedges' | 'permits'> {
  asserts: { kinds?: readonly ClaimKind[]; before?: RegExp; after?: RegExp; text?: RegExp }[];
  terms: (Omit<Term, 'words' | 'needs'> & { words: RegExp; needs?: string[] })[];
  /** Whether such a sentence may hold a term. */
  signs: RegExp;
  /** A sentence in small letters as the patterns expect it; no letter changes its place. */
  read(lower: string): string;
  /** The rules that hold for a kind. */
  rulesFor(kind: ClaimKind): readonly CompiledRule[];
  headOf(word: string): { is: HeadClass; many: boolean } | null;
  isBreak(word: string): boolean;
  /** Matches a text in small letters that holds a word of hedging. */
  hedges: Words;
  /** Matches one that holds a word of permission. */
  permits: Words;
}

const list = (words: string) => words.split(/\s+/).filter(Boolean);
/** Texts are read in small letters, which is several times as fast as a search that folds case. */
const small = (source: string) =>
  source.replace(/\\p\{\w+\}|\\.|\p{Lu}/gu, (m) => (m.startsWith('\\') ? m : m.toLowerCase()));

/** Letters of the languages with spaces, in texts of small letters; a class of all letters costs many times as much. */
const LATIN = 'a-z0-9_\u00df-\u024f';
const ANY = '\\p{L}\\p{N}_';
/** Languages that are written without spaces, or whose words carry their endings. */
export const SPACELESS: readonly Language[] = ['zh', 'ja', 'ko'];
const lettersOf = (lang: Language): string => (SPACELESS.includes(lang) ? ANY : LATIN);

/** The edge of a word, for letters of every kind. */
const edge = (letter: string) => `(?:(?<![${letter}])(?=[${letter}])|(?<=[${letter}])(?![${letter}]))`;

/** `\w` and `\b` know no letters with accents: outside English they stand for those of the language. */
function withAccents(source: string, letter: string): string {
  let inside = false;
  return source.replace(/\\.|[[\]]/g, (part) => {
    if (part === '[' || part === ']') inside = part === '[';
    if (part === '\\w') return inside ? letter : `[${letter}]`;
    if (part === '\\b') return edge(letter);
    return part;
  });
}

type Make = (source: string, flags?: string) => RegExp;
const english: Make = (source, flags = 'u') => new RegExp(small(source), flags);
const other =
  (lang: Language): Make =>
  (source, flags = 'u') =>
    new RegExp(withAccents(small(source), lettersOf(lang)), flags);

/** What must stand directly before a place. */
const upTo = (pattern: string) => `(?:${pattern})$`;

const compileRule =
  (make: Make) =>
  ({ before, after, unless, text, ...rest }: Rule): CompiledRule => ({
    ...rest,
    ...(before !== undefined && { before: make(upTo(before)) }),
    ...(after !== undefined && { after: make(`^(?:${after})`) }),
    ...(unless !== undefined && { unless: make(upTo(unless)) }),
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

/** Tells whether a text holds one of many words. */
export interface Words {
  test(lower: string): boolean;
}

/** In scripts without spaces words count wherever they stand. */
const anywhere = (words: string[]): Words => new RegExp(words.map((w) => w.replaceAll('_', ' ')).join('|'), 'u');

/**
 * Words of languages with spaces: whole ones and beginnings are looked up, which is many times as fast as one pattern
 * for hundreds of them; what is more than a run of letters has a pattern.
 */
function wholeWords(words: string[], letter: string): Words {
  const run = new RegExp(`[${letter}]+`, 'gu');
  const isRun = (text: string) => !text.includes('_') && new RegExp(`^[${letter}]+$`, 'u').test(text);
  const whole = new Set(words.filter(isRun));
  const begun = new Set(words.filter((w) => w.endsWith('*') && isRun(w.slice(0, -1))).map((w) => w.slice(0, -1)));
  const lengths = [...new Set([...begun].map((w) => w.length))];
  const rest = words.filter((w) => !isRun(w.replace(/\*$/, '')));
  const edged = (entry: string): string => {
    const word = entry.replace(/^\*|\*$/g, '').replaceAll('_', ' ');
    return `${entry.startsWith('*') ? '' : `(?<![${letter}])`}${word}${entry.endsWith('*') ? '' : `(?![${letter}])`}`;
  };
  const phrases = rest.length > 0 ? new RegExp(rest.map(edged).join('|'), 'u') : null;
  const known = (word: string) => whole.has(word) || lengths.some((n) => begun.has(word.slice(0, n)));
  return { test: (lower) => (lower.match(run) ?? []).some(known) || (phrases?.test(lower) ?? false) };
}

const compileWords = (lang: Language, words: string): Words =>
  SPACELESS.includes(lang) ? anywhere(list(words)) : wholeWords(list(words), lettersOf(lang));

/** Reads each letter of a group as the group's first. */
function compileTwins(groups: string): Compiled['read'] {
  const first = new Map(list(groups).flatMap((g) => [...g].slice(1).map((twin) => [twin, g[0]!] as const)));
  if (first.size === 0) return (lower) => lower;
  const any = new RegExp(`[${[...first.keys()].join('')}]`, 'gu');
  return (lower) => lower.replace(any, (letter) => first.get(letter)!);
}

const byKind = (rules: CompiledRule[]) => {
  const table = new Map(KINDS.map((kind) => [kind, rules.filter((r) => !r.kinds || r.kinds.includes(kind))]));
  return (kind: ClaimKind) => table.get(kind) ?? [];
};

/** Makes a grammar ready to be applied. */
export function compile({
  terms,
  rules,
  heads,
  breaks,
  hedges,
  permits,
  asserts,
  twins = '',
  signs,
  ...rest
}: Grammar): Compiled {
  const stops = new Set(list(breaks));
  const make = rest.lang === 'en' ? english : other(rest.lang);
  return {
    ...rest,
    terms: terms.map(({ words, needs, ...term }) => ({
      ...term,
      words: make(words, 'gu'),
      ...(needs && { needs: list(needs) }),
    })),
    asserts: asserts.map(({ kinds, before, after, text }) => ({
      ...(kinds && { kinds }),
      ...(before !== undefined && { before: make(upTo(before)) }),
      ...(after !== undefined && { after: make(`^(?:${after})`) }),
      ...(text !== undefined && { text: make(text) }),
    })),
    read: compileTwins(twins),
    signs: new RegExp(signs, 'u'),
    rulesFor: byKind(rules.map(compileRule(make))),
    headOf: compileHeads(heads),
    isBreak: (word) => stops.has(word),
    hedges: compileWords(rest.lang, hedges),
    permits: compileWords(rest.lang, permits),
  };
}
