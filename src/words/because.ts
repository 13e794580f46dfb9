/** Reasons of verdicts in words, said once where they are the same. */
import type { DefinitionVerdict } from '../core/definition';
import type { Report } from '../core/report';
import type { Reason } from '../core/verdict';
import { type Key, keyOf, type Translate } from '../i18n';
import { clauseWords, componentName, nameOfSource } from './report';

type Criterion = DefinitionVerdict['criteria'][number];

const known = (t: Translate, key: Key, fallback: string) => {
  const text = t(key);
  return text && text !== key ? text : fallback;
};

/** The component that a reason speaks of, where its own words do not say it. */
export const reasonAbout = ({ key, component }: Reason): string | undefined =>
  /^(state|licence|data)_|^finding$/.test(key) ? component : undefined;

/** A reason in words, with the component it speaks of. `sourceName` names a source by its id. */
export function reasonWords(t: Translate, reason: Reason, sourceName: (id: string) => string): string {
  const about = reasonAbout(reason);
  const said = saidOf(t, reason, sourceName);
  return about ? t('reason_state', componentName(t, about), said) : said;
}

function saidOf(t: Translate, { key, args = [] }: Reason, sourceName: (id: string) => string): string {
  if (key.startsWith('state_')) return t(key as Key);
  if (key === 'finding') return t('reason_finding', sourceName(args[0]!), t(keyOf('says', args[1]!)), args[2]!);
  if (key === 'licence_restricts')
    return t('reason_licence_restricts', args[0]!, t(keyOf('restriction', args[1]!)), clauseWords(t, args[2]));
  if (key === 'data_reason_unknown') return t('reason_data_reason_unknown', t(keyOf('state', args[0]!)));
  return args.length > 0 ? t(`reason_${key}` as Key, ...args) : known(t, `reason_${key}` as Key, key);
}

/** "Final weights: behind a gate; Mistral licence: non-commercial": each reason once, its component where it changes. */
export function becauseWords(t: Translate, reasons: Reason[], sourceName: (id: string) => string): string {
  const distinct = new Map(reasons.map((reason) => [reasonWords(t, reason, sourceName), reasonAbout(reason)]));
  let last: string | undefined;
  const parts = [...distinct].map(([words, about]) => {
    const lead = about && about === last ? t('reason_state', componentName(t, about), '') : '';
    last = about;
    return words.startsWith(lead) ? words.slice(lead.length) : words;
  });
  return parts.join('; ');
}

/** A definition whose open criteria have one reason, and the criteria that it leaves to be told by themselves. */
export interface Shared {
  words: string;
  rest: Criterion[];
}

/**
 * What stands for all open criteria of a definition, where they have the same reason: that nothing is known, or a fact.
 * An index that has no record of the model says that once. Null where each criterion has to speak for itself.
 */
export function sharedReason(t: Translate, v: DefinitionVerdict, report: Report): Shared | null {
  if (v.criteria.length > 0 && v.criteria.every((c) => c.because.some((r) => r.key === 'peer_none')))
    return { words: t('verdict_no_record'), rest: [] };
  const open = v.criteria.filter(isOpen);
  // A criterion that is known to fail is told with its clause.
  if (open.length < 2 || open.some((c) => c.verdict === 'not-met')) return null;
  const words = nothingKnown(t, v, open, report) ?? oneReason(t, open, report);
  return words === null ? null : { words, rest: v.criteria.filter((c) => c.verdict !== 'met' && !open.includes(c)) };
}

/** Not settled; what nobody can see from outside is so with every model. */
const isOpen = ({ verdict, because }: Criterion): boolean =>
  (verdict === 'not-met' || verdict === 'cannot-tell') && !because.every((r) => r.key === 'nobody_can_see');

function nothingKnown(t: Translate, v: DefinitionVerdict, open: Criterion[], report: Report): string | null {
  const unknown = new Set(report.components.filter((c) => c.state === 'unknown').map((c) => c.id));
  // Of what nobody has seen nobody can state a licence: that adds nothing.
  const says = ({ key, component }: Reason) =>
    key !== 'no_training_set' &&
    !(component && unknown.has(component) && /^(state_unknown|licence_not_stated)$/.test(key));
  if (open.some((c) => c.because.length === 0 || c.because.some(says))) return null;
  return t(v.criteria.some((c) => c.verdict === 'met') ? 'verdict_rest_unknown' : 'verdict_all_unknown');
}

function oneReason(t: Translate, open: Criterion[], report: Report): string | null {
  const [first, ...others] = open.map((c) => becauseWords(t, c.because, nameOfSource(report)));
  return first && others.every((o) => o === first) ? first : null;
}

/** "cannot tell · nothing is known of what it asks for": a verdict with the reason that its criteria share. */
export const withShared = (v: DefinitionVerdict, words: string, shared: Shared | null): string =>
  shared ? (v.verdict === 'not-applicable' ? shared.words : `${words} · ${shared.words}`) : words;

/** One criterion in a line: "cannot tell: A model card. (Class III) Model card: not known". */
export function criterionWords(
  t: Translate,
  c: Criterion,
  asked: { text: string; clause: string },
  why: string,
): string {
  return [`${t(keyOf('verdict', c.verdict))}: ${asked.text} (${asked.clause})`, why].filter(Boolean).join(' ');
}
