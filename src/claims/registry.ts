import { type About, type Compiled, compile, type Grammar } from './grammar';
import type { Language } from './types';

const files = import.meta.glob<About>(['./grammars/*.ts', '!./grammars/index.ts'], { eager: true, import: 'about' });

/** What is known of every language beforehand. */
export const languages: About[] = Object.values(files);

const known = new Map<Language, Grammar>();
const made = new Map<Language, Compiled>();

/** Makes languages readable. A page's script begins with English and gets the others when a sentence asks for them. */
export function register(grammars: readonly Grammar[]): void {
  for (const grammar of grammars) known.set(grammar.lang, grammar);
}

/** Whether sentences of a language can be read. */
export const isKnown = (lang: Language): boolean => known.has(lang);

/** The grammar of a language, made ready when its first sentence is read: a page seldom speaks more than one. */
export function grammarOf(lang: Language): Compiled | undefined {
  const source = known.get(lang);
  if (!made.has(lang) && source) made.set(lang, compile(source));
  return made.get(lang);
}
