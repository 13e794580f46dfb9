import type { Grammar } from './grammar';
import type { Language } from './types';

/**
 * Frequent words of languages that no grammar covers: a text in one of them yields no claim, though it may hold English
 * words of openness.
 */
const UNCOVERED: Record<string, string> = {
  nl: 'de het een en van voor met niet zijn is op dat deze ook wordt naar',
  sv: 'och att det som för med den är på av inte en ett till har',
  da: 'og det er til på med for den ikke af en et som har',
  no: 'og det er til på med for den ikke av en et som har',
  pl: 'i w na do z jest nie to że się o jak dla przez który',
  cs: 'a v na je se že pro jako ale by který není jsou to',
  tr: 've bir bu için ile olarak da de çok daha olan gibi',
  id: 'yang dan di untuk dengan ini dari dalam adalah pada ke tidak',
  vi: 'và của là các cho với được trong có không một những',
  ro: 'și de la în cu pentru este nu un o care pe din sunt',
  fi: 'ja on ei se että kuin mutta myös ovat tai joka',
  hu: 'és a az hogy nem is egy van meg csak mint',
  ca: 'els les amb dels per és una del que i aquest són',
  eu: 'eta da dira bat ez ere du egin dute',
};

/** Neither a letter of a name ("Argent-V2", "278M") nor an abbreviation ("MIT" is no German word here). */
const WORD =
  /(?<![-\p{N}\p{L}])(?!\p{Lu}{2,}(?!\p{L}))(?:\p{L}{2,}|\p{L}(?![-\p{N}]))(?!\p{N})|(?<=\p{L}{2}-)\p{L}{2,}/gu;
const KANA = /[\u3040-\u30ff]/;
const HANGUL = /[\uac00-\ud7af]/;
const HAN = /[\u4e00-\u9fff]/;
/** Scripts that no grammar reads. */
const OTHER_SCRIPT =
  /[\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}\p{Script=Thai}\p{Script=Greek}]/u;

/** A text's language: `null` for one that no grammar covers, `undefined` where the words do not tell. */
export type Told = Language | null | undefined;

export interface Teller {
  /** The language of one sentence, by its script, else its frequent words. */
  of(sentence: string): Told;
}

/** Prepares the table of frequent words; a word counts for each language that uses it. */
export function teller(grammars: readonly Pick<Grammar, 'lang' | 'common'>[]): Teller {
  const table = new Map<string, (Language | 'other')[]>();
  const add = (lang: Language | 'other', words: string) => {
    for (const word of new Set(words.split(/\s+/).filter(Boolean))) table.set(word, [...(table.get(word) ?? []), lang]);
  };
  for (const g of grammars) add(g.lang, g.common);
  for (const words of Object.values(UNCOVERED)) add('other', words);
  return {
    of: (sentence) => {
      const script = byScript(sentence);
      return script === undefined ? byWords(sentence, table) : script;
    },
  };
}

function byScript(sentence: string): Told {
  if (KANA.test(sentence)) return 'ja';
  if (HANGUL.test(sentence)) return 'ko';
  if (HAN.test(sentence)) return 'zh';
  return OTHER_SCRIPT.test(sentence) ? null : undefined;
}

/** The language most of whose words occur; a tie tells nothing. Words that fewer languages share weigh more. */
function byWords(sentence: string, table: Map<string, (Language | 'other')[]>): Told {
  const score = new Map<Language | 'other', number>();
  for (const [word] of sentence.matchAll(WORD)) {
    const langs = table.get(word.toLowerCase());
    if (!langs) continue;
    const share = 1 / new Set(langs).size;
    for (const lang of new Set(langs)) score.set(lang, (score.get(lang) ?? 0) + share);
  }
  const [first, second] = [...score].sort((a, b) => b[1] - a[1]);
  if (!first || (second && second[1] > first[1] * 0.75)) return undefined;
  return first[0] === 'other' ? null : first[0];
}
