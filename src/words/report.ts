/** A Report in words: what every surface says about labels, states, licences and reasons, said in one place. */
import type { Answer, Ground } from '../core/answers';
import type { PillarId } from '../core/components';
import type { DefinitionInfo, DefinitionVerdict } from '../core/definition';
import type { Label } from '../core/label';
import type { Restriction } from '../core/licence';
import { DECIDING } from '../core/pillars';
import type { Evidence } from '../core/record';
import type { ComponentReport, Disagreement, LicenceReport, Report } from '../core/report';
import type { Look } from '../core/states';
import { type Key, keyOf, type Translate } from '../i18n';

/** "At least Open Weights AI, as declared here". */
export function labelWords(t: Translate, { id, atLeast, note }: Label, assessed = true): string {
  const name = t(keyOf('label', id));
  const bounded = atLeast ? t('label_at_least', name) : name;
  const noted = note ? t('label_noted', bounded, t(keyOf('note', note))) : bounded;
  return assessed || id === 'not-assessed' ? noted : t('label_declared', noted);
}

export const lookWords = (t: Translate, look: Look): string => t(keyOf('mark', look));

export function stateWords(
  t: Translate,
  { state, gate, access }: Pick<ComponentReport, 'state' | 'gate' | 'access'>,
): string {
  if (state === 'gated' && gate) return t(keyOf('state_gated', gate));
  return access === 'hosted' ? t('state_hosted') : t(keyOf('state', state));
}

/** State of a pillar; where the components that decide it differ, each of them. */
export function pillarWords(t: Translate, report: Report, id: PillarId): string {
  const pillar = report.pillars[id];
  const deciding = report.components.filter((c) => DECIDING[id].includes(c.id) && c.state !== 'not-applicable');
  const whole = deciding.length === 1 ? stateWords(t, deciding[0]!) : t(keyOf('state', pillar.state));
  if (pillar.runOnly) return `${whole}: ${t('pillar_run_only')}`;
  if (id === 'documentation' || deciding.every((c) => c.state === deciding[0]?.state)) return whole;
  return deciding.map((c) => `${componentName(t, c.id)}: ${stateWords(t, c)}`).join('; ');
}

/** "released in part, Apache-2.0": a pillar with its licence. */
export const pillarLine = (t: Translate, report: Report, id: PillarId): string =>
  [pillarWords(t, report, id), licenceWords(t, report, { licence: report.pillars[id].licence })]
    .filter(Boolean)
    .join(', ');

export const pillarName = (t: Translate, id: PillarId): string => t(keyOf('pillar', id));
export const componentName = (t: Translate, id: string): string => t(keyOf('component', id));

/** Licence expressions with the names of the licences that are known, else as written. */
export function licenceWords(
  t: Translate,
  report: Report,
  component: Pick<ComponentReport, 'licence' | 'licenceAsWritten'> & { evidence?: Evidence[] },
): string {
  const { licence, licenceAsWritten } = component;
  const names = new Map(report.licences.map((l) => [l.expression, l.spdx ?? l.name]));
  const name = (id: string) => names.get(id) ?? id.replace(/^LicenseRef-/, '');
  const words = (expression: string) =>
    expression === 'NONE' ? noLicenceWords(t, report, component.evidence) : expression.replace(/[\w.+-]+/g, name);
  if (licence !== null) return [licence].flat().map(words).join(', ');
  return licenceAsWritten ?? '';
}

/** That there is no licence follows from a primary source only; an index says that it found none. */
function noLicenceWords(t: Translate, { components }: Report, evidence?: Evidence[]): string {
  const proofs = evidence ?? components.filter((c) => c.licence === 'NONE').flatMap((c) => c.evidence);
  const byIndexes = proofs.length > 0 && proofs.every((e) => e.kind === 'secondary');
  return t(byIndexes ? 'reason_licence_none_found' : 'licence_none');
}

/** What one source says of a component on which sources differ: "released, an index found no licence". */
export function disagreementWords(t: Translate, report: Report, value: Disagreement['values'][number]): string {
  const { state, licence, source, url } = value;
  const said = state === 'closed' ? t('says_closed') : stateWords(t, { state });
  const seen = report.components.flatMap((c) => c.evidence).find((e) => e.source === source && e.url === url);
  // Of sources only the indexes have terms of their own; a host stands for the maker's pages on it.
  const kind = seen?.kind ?? (report.sources.find((s) => s.id === source)?.licence ? 'secondary' : 'primary');
  const evidence: Evidence[] = [{ source, url, kind, accessed: value.date }];
  return [said, licenceWords(t, report, { licence, evidence })].filter(Boolean).join(', ');
}

export function restrictionWords(t: Translate, { type, detail, clause }: Restriction): string {
  return `${t(keyOf('restriction', type))}: ${detail} (${clauseWords(t, clause)})`;
}

/** "May I use it commercially? with conditions: below 700 million users (clause 2)". */
export function answerWords(t: Translate, { answer, grounds }: Answer): string {
  const why = grounds.map((g) => groundWords(t, g)).join('; ');
  return [t(keyOf('answer', answer)), why].filter(Boolean).join(': ');
}

export const questionWords = (t: Translate, { question }: Answer): string => t(keyOf('question', question));

function groundWords(t: Translate, { kind, type, detail, clause }: Ground): string {
  const where = clauseWords(t, clause);
  if (kind === 'silent') return t('ground_silent');
  if (kind === 'grant' || kind === 'irrevocable') return t(keyOf('ground', kind), where);
  return t('ground_detail', detail ?? t(keyOf(kind, type ?? '')), where);
}

/** "OSI-approved · free by the FSF's list". */
export function approvalWords(t: Translate, { osi, fsf }: Pick<LicenceReport, 'osi' | 'fsf'>): string {
  const say = (value: boolean | null, yes: Key, no: Key) => (value === null ? [] : [t(value ? yes : no)]);
  return [...say(osi, 'osi_yes', 'osi_no'), ...say(fsf, 'fsf_yes', 'fsf_no')].join(' · ');
}

/** "met: at least Open Weights AI · rests on a disputed fact"; for peers their own result with its date. */
export function verdictWords(t: Translate, v: DefinitionVerdict, levelName: (id: string) => string): string {
  const level = v.level && (v.atLeast ? t('verdict_level_at_least', levelName(v.level)) : levelName(v.level));
  const word = t(keyOf('verdict', v.verdict));
  // An index that only grades has no pass mark: its score is the answer.
  const own = v.score !== undefined ? t('verdict_score', v.score.toFixed(2)) : level ? `${word}: ${level}` : word;
  return [own, ...peerWords(t, v, levelName), ...(v.disputed ? [t('verdict_disputed')] : [])].join(' · ');
}

function peerWords(
  t: Translate,
  { progress, peerLevel, asOf, score }: DefinitionVerdict,
  levelName: (id: string) => string,
): string[] {
  if (score !== undefined && asOf) return [t('verdict_peer', asOf)];
  if (!progress || !asOf) return [];
  const reached =
    peerLevel === 'class-0'
      ? t('verdict_progress', '3', Math.round(progress[3] ?? 0).toString())
      : levelName(peerLevel ?? '');
  return [t('verdict_tool', reached, asOf)];
}

/** Names the sources of a Report by their ids. */
export const nameOfSource =
  ({ sources }: Pick<Report, 'sources'>) =>
  (id: string): string =>
    sources.find((s) => s.id === id)?.name ?? id;

/** Names the levels of a definition by their ids. */
export const nameOfLevel =
  (definition: Pick<DefinitionInfo, 'levels'> | undefined) =>
  (id: string): string =>
    definition?.levels?.find((l) => l.id === id)?.name ?? id;

/** "2(b)", "IV.1", "(c)": a number or letter, which "clause" goes before; "second paragraph" stands alone. */
const NUMBERED = /^(?:\d|[IVXLC]+(?![\w’'])|\(?[A-Za-z](?=$|[.,;()]))/;

/** Where in a text something stands. */
export const clauseWords = (t: Translate, clause?: string): string => {
  if (!clause) return t('clause_not_verified');
  return NUMBERED.test(clause) ? t('clause', clause) : clause;
};

/** How the report came to speak for this page. */
export function matchWords(t: Translate, report: Report): string {
  const { how, candidates, via } = report.match;
  if (how === 'exact') return report.recordKind === 'family' ? t('match_family', report.recordName) : t('match_exact');
  const copy = how === 'derived' ? copyWords(t, report) : null;
  if (copy) return copy;
  if (how === 'derived')
    return t(
      'match_derived',
      [...new Set(via.filter((s) => s.record).map((s) => s.ref.replace(/^hf:/, '')))].join(', '),
    );
  if (how === 'possible')
    // Of a copy only the name speaks; a page or a repository leads to what it presents.
    return t(
      report.subject.ref?.startsWith('hf:') ? 'match_possible' : 'match_page',
      candidates?.map((c) => c.name).join(', ') ?? '',
    );
  if (isOfNoModel(report)) return t(report.subject.kind === 'list' ? 'match_list' : 'match_no_model');
  return t(report.observed ? 'match_none' : 'match_nothing');
}

/** A list, or a page at which no model is recognised: there is nothing to be judged. */
export const isOfNoModel = ({ subject, match, observed }: Report): boolean =>
  subject.kind !== 'model' && match.how === 'none' && !observed;

/** The same weights under another owner's name: said as such, because nothing was trained. */
function copyWords(t: Translate, { match: { via }, subject }: Report): string | null {
  const last = via.at(-1);
  if (!last || via.some((s) => s.changed || (s.relation !== 're-upload' && s.relation !== 'quantized'))) return null;
  const key = via.some((s) => s.relation === 'quantized') ? 'match_reupload_quantized' : 'match_reupload';
  return t(key, last.ref.replace(/^hf:/, ''), subject.ref?.replace(/^hf:/, '').split('/')[0] ?? '');
}

/** Why what is shown may be out of date; empty where it is not. */
export const staleWords = (t: Translate, { stale, assessed }: Pick<Report, 'stale' | 'assessed'>): string =>
  stale ? t(stale === 'age' ? 'stale_age' : 'stale_page_changed', assessed ?? '') : '';

/** "primary · of 2026-06-11, read 2026-11". */
export const evidenceWords = (t: Translate, e: Evidence): string =>
  [t(e.kind), ...(e.date ? [t('of_date', e.date)] : []), t('read_on', e.accessed)].join(' · ');

export function scopeWords(
  t: Translate,
  { scope, from, declared }: Pick<ComponentReport, 'scope' | 'from' | 'declared'>,
): string {
  if (declared) return t('scope_declared');
  if (scope === 'family') return t('scope_family');
  return scope === 'ancestor' ? t('scope_ancestor', from ?? '') : '';
}
