import type { Compiled, HeadClass } from './grammar';

/** The noun that a term stands beside. */
export interface Head {
  is: HeadClass | 'none';
  many: boolean;
}

const NONE: Head = { is: 'none', many: false };
const WORD = /[\p{L}\p{N}][\p{L}\p{N}.+'-]*/gu;
const LIMIT = 10;

/** Terms that are nouns themselves ("open weights"): what follows a comma is no noun of theirs. */
const ITSELF = /weights$/i;

/**
 * The noun of the phrase that begins after a term ("open-source LLM inference engine": engine) or ends before it
 * ("modèle de langage open source": modèle). A full stop or colon ends the phrase, and a comma once a noun was seen.
 */
export function headOf(grammar: Compiled, { text, before, after }: Record<'text' | 'before' | 'after', string>): Head {
  if (ITSELF.test(text) && /^\s*[,/]/.test(after)) return NONE;
  return grammar.noun === 'after' ? ahead(grammar, after) : behind(grammar, before);
}

function ahead(grammar: Compiled, after: string): Head {
  let found: Head = NONE;
  let end = 0;
  for (const { 0: word, index } of [...after.matchAll(WORD)].slice(0, LIMIT)) {
    const gap = after.slice(end, index);
    if (closes(gap, found)) break;
    const low = trimmed(word);
    if (grammar.isBreak(low)) break;
    found = grammar.headOf(low) ?? found;
    end = index + word.length;
    if (/[.]$/.test(word)) break;
  }
  return found;
}

/** Backwards the nearest noun is the one. */
function behind(grammar: Compiled, before: string): Head {
  const words = [...before.matchAll(WORD)].slice(-LIMIT).reverse();
  let start = before.length;
  for (const { 0: word, index } of words) {
    if (/[.;:()!?–—"]/.test(before.slice(index + word.length, start))) break;
    const low = trimmed(word);
    if (grammar.isBreak(low)) break;
    const head = grammar.headOf(low);
    if (head) return head;
    start = index;
  }
  return NONE;
}

const trimmed = (word: string) => word.toLowerCase().replace(/[.']$/, '').replace(/'s$/, '');
const closes = (gap: string, found: Head) => /[.;:()!?–—"|]/.test(gap) || (found.is !== 'none' && /[,/]/.test(gap));
