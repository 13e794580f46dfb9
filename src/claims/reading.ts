import { SPACELESS } from './grammar';
import { type Told, teller } from './language';
import { plain } from './plain';
import { languages } from './registry';
import { type Sentence, sentences, withoutCode } from './sentences';
import type { Context, Language } from './types';

/** A sentence that may hold a claim, in small letters too, with its language. */
export interface Candidate {
  sentence: Sentence;
  lower: string;
  lang: Language;
}

/** Sentences of these scripts are looked at by their own grammar; for all others one look serves all languages. */
const SPACELESS_SCRIPT = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;
const SIGNS = new RegExp(
  languages
    .filter(({ lang }) => !SPACELESS.includes(lang))
    .map(({ signs }) => signs)
    .join('|'),
  'u',
);

/** A run of it: a single letter may be a mark for decoration. */
const HAS_KANA = /[\u3041-\u3096\u30a1-\u30fa]{2}/;
/** Letters that Japanese does not write. */
const CHINESE = /[这们个为开发对说没么吗你它您过还让给许权這們麼嗎]/;
const told = teller(languages);
const covered = new Set<string>(languages.map((l) => l.lang));

/** Sentences of a text that may hold a claim, each with its language; those of no covered language are left out. */
export function readingOf(text: string, context: Context = {}): Candidate[] {
  const read = plain(withoutCode(text));
  const small = inSmall(read);
  const whole = languageOfAll(read, context.lang);
  const han = HAS_KANA.test(read) || context.lang?.startsWith('ja') ? 'ja' : 'zh';
  const found: Candidate[] = [];
  for (const sentence of sentences(read)) {
    const lower = small.slice(sentence.start, sentence.start + sentence.text.length);
    if (!SPACELESS_SCRIPT.test(lower) && !SIGNS.test(lower)) continue;
    const lang = languageOf(sentence.text, whole, han);
    if (lang) found.push({ sentence, lower, lang });
  }
  return found;
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

/** Small letters, each in its place: the few that would grow stay as they are. */
function inSmall(text: string): string {
  const lower = text.toLowerCase();
  return lower.length === text.length ? lower : text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
}
