import type { Compiled, CompiledRule } from './grammar';
import { type Head, headOf } from './noun';
import type { ClaimKind, ClaimSubject, Polarity } from './types';
import { SUBJECTS } from './types';

/** A term found in a sentence, with what stands before and after it. */
export interface Hit {
  kind: ClaimKind;
  text: string;
  sure: boolean;
  noun: boolean;
  polarity?: Polarity;
  before: string;
  after: string;
}

export interface Judged {
  kind: ClaimKind;
  subject: ClaimSubject;
  polarity: Polarity;
}

interface Reading {
  shown: boolean;
  promise: boolean;
  subject?: ClaimSubject;
  polarity?: Polarity;
}

/**
 * What a hit says, or null where it is no claim. The rules of the language are read in order; `drop` ends the matter.
 * What is left needs a tie to a model that is being presented: a term that says enough, a noun for one model, or a
 * phrase that shows it. Anything else is no claim: precision goes before recall.
 */
export function judge(grammar: Compiled, hit: Hit): Judged | null {
  const head = headOf(grammar, hit);
  const reading: Reading = { shown: hit.sure, promise: false, ...(hit.polarity && { polarity: hit.polarity }) };
  for (const rule of grammar.rulesFor(hit.kind)) {
    if (isSettled(rule, hit, reading) || !applies(rule, hit, head)) continue;
    if (rule.to === 'drop') return null;
    note(reading, rule.to);
  }
  if (hit.noun && head.is !== 'model') return null;
  const { promise, subject = 'this-model', polarity = 'positive' } = reading;
  if (!(reading.shown || promise || polarity !== 'positive')) return null;
  return { kind: promise ? 'promise' : hit.kind, subject, polarity };
}

function applies(rule: CompiledRule, { text, before, after }: Hit, head: Head): boolean {
  if (rule.head && !rule.head.includes(head.is)) return false;
  if (rule.many !== undefined && rule.many !== head.many) return false;
  if (rule.text && !rule.text.test(text)) return false;
  if (rule.before && !rule.before.test(before)) return false;
  if (rule.after && !rule.after.test(after)) return false;
  return !rule.unless?.test(before);
}

const isSubject = (to: string): to is ClaimSubject => (SUBJECTS as readonly string[]).includes(to);

/** Whether a rule could change nothing any more, so that its patterns need not be tried. */
function isSettled({ to, firm }: CompiledRule, { sure }: Hit, reading: Reading): boolean {
  if (to === 'drop') return sure && !firm;
  if (to === 'shown') return reading.shown;
  if (to === 'promise') return reading.promise;
  return (isSubject(to) ? reading.subject : reading.polarity) !== undefined;
}

/** Only ever called for what is not settled: the first of each kind counts. */
function note(reading: Reading, to: Exclude<CompiledRule['to'], 'drop'>): void {
  if (to === 'shown') reading.shown = true;
  else if (to === 'promise') reading.promise = true;
  else if (isSubject(to)) reading.subject = to;
  else reading.polarity = to;
}
