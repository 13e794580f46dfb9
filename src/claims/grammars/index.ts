import { type Compiled, compile, type Grammar } from '../grammar';
import type { Language } from '../types';

const files = import.meta.glob<Grammar>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' });

/** Every language's grammar: one file each in this folder. */
export const sources: Grammar[] = Object.values(files);

const made = new Map<Language, Compiled>();

/** The grammar of a language, made ready when its first sentence is read: a page seldom speaks more than one. */
export function grammarOf(lang: Language): Compiled | undefined {
  const source = sources.find((grammar) => grammar.lang === lang);
  if (!made.has(lang) && source) made.set(lang, compile(source));
  return made.get(lang);
}
