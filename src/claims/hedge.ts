import type { Compiled } from './grammar';
import { namesAnother } from './names';

/** Marks that open a quotation, and those that close it. */
const OPENING = /[「『《]/g;
const CLOSING = /[」』》]/g;

/** Terms that only name commercial use, slips of the pen among them; whether it is allowed stands beside them. */
const COMMERCE = /comm?er[cçi]|kommerz|商|営利|ビジネス|産業|상업/;

const count = (text: string, mark: RegExp): number => text.match(mark)?.length ?? 0;

/** Whether a place stands inside marks of quotation that are closed after it. */
function isQuoted(before: string, after: string): boolean {
  if (count(before, /"/g) % 2 === 1 && after.includes('"')) return true;
  return count(before, OPENING) > count(before, CLOSING) && count(after, CLOSING) > 0;
}

/**
 * Whether a sentence holds, before or after a claim or in its own words, what may turn it round: a word of negation,
 * prohibition, condition, plan, comparison or report, wording of a base model, or another model's name. Coarser than
 * the grammar's rules on purpose: a claim that is hedged is never shown as a difference.
 * `lower` is the sentence in small letters, `own` the stems of the model's names (empty where none is known).
 */
export const turnsRound = (grammar: Compiled, sentence: string, lower: string, own: Set<string>): boolean =>
  grammar.hedges.test(lower) || namesAnother(sentence, own);

/** Whether a claim stands in marks of quotation, or names commercial use in a sentence without a word that permits it. */
export function isReported(grammar: Compiled, lower: string, [from, to]: [number, number]): boolean {
  if (COMMERCE.test(lower.slice(from, to)) && !grammar.permits.test(lower)) return true;
  return isQuoted(lower.slice(0, from), lower.slice(to));
}
