import type { ComponentId } from '../../core/components';
import type { Evidence } from '../../core/record';
import type { ComponentReport, LicenceReport, Report } from '../../core/report';
import { isKnown, lookOf, type State } from '../../core/states';
import type { Reason, Result } from '../../core/verdict';
import type { Missing } from './types';

/**
 * What counts as established when a claim is said to go further: primary evidence that no source disputes, of this very
 * artefact. A derivative answers for its own weights and licence only, a doubtful match for nothing (DESIGN §4.7).
 */
export function component(report: Report, id: ComponentId): ComponentReport | null {
  const found = report.components.find((c) => c.id === id);
  if (!found || !isKnown(found.state) || !isOwn(report, found)) return null;
  return !isDisputed(report, id, 'state') && found.evidence.some(isPrimary) ? found : null;
}

/**
 * Whether sources differ on what matters here: for a licence on the licence, for a state on whether the thing is out at
 * all. That one source saw a gate and another did not changes neither.
 */
function isDisputed(report: Report, id: ComponentId | undefined, about: 'licence' | 'state'): boolean {
  const values = report.disagreements.find((d) => d.component === id)?.values ?? [];
  const said = values.flatMap(({ state, licence }) =>
    about === 'state' ? [String(isClosed(state))] : licence === null ? [] : [JSON.stringify(licence)],
  );
  return new Set(said).size > 1;
}

const isClosed = (state: State | 'closed') => state === 'closed' || lookOf(state) === 'none';

const isPrimary = (e: Evidence) => e.kind === 'primary';

/** An exact match answers for all of its facts, a derivative only for those that are not an ancestor's. */
export function isOwn({ match }: Report, { scope }: Pick<ComponentReport, 'scope'>): boolean {
  return match.how === 'exact' || (match.how === 'derived' && scope !== 'ancestor');
}

/** True where a verdict of "not met" rests on a reason that is established. */
export const isEstablished = (report: Report, { because }: Pick<Result, 'because'>): boolean =>
  because.some((reason) => holds(report, reason));

function holds(report: Report, { key, primary, from, component: id }: Reason): boolean {
  if (!primary || from || isDisputed(report, id, key.startsWith('licence') ? 'licence' : 'state')) return false;
  const found = report.components.find((c) => c.id === id);
  return found !== undefined && isOwn(report, found);
}

/** The first primary evidence of a component: who says so, where and when. */
export function proof({ evidence }: ComponentReport): Pick<Missing, 'source' | 'url' | 'date'> {
  const first = evidence.find(isPrimary) ?? evidence[0];
  return { source: first?.source ?? '', url: first?.url ?? '', date: first?.date ?? first?.accessed ?? '' };
}

/** Of these components, those that are established not to be out. */
export const closed = (report: Report, ids: readonly ComponentId[]): Missing[] =>
  ids.flatMap((id) => {
    const found = component(report, id);
    return found && lookOf(found.state) === 'none' ? [{ component: id, state: found.state, ...proof(found) }] : [];
  });

/** The criterion of a definition as the Report judged it. */
export const criterion = (report: Report, definition: string, id: string) =>
  report.verdicts.find((v) => v.definition === definition)?.criteria.find((c) => c.id === id);

/** Licences that cover the weights. */
export const weightLicences = (report: Report): LicenceReport[] =>
  report.licences.filter((l) => l.covers.includes('weights_final'));

/** Restrictions of the weights' licence that contradict the Open Source Definition, each with its clause. */
export function restrictions(report: Report): Missing[] {
  const judged = criterion(report, 'g7-2026', 'weights-licence');
  const weights = component(report, 'weights_final');
  if (!weights || judged?.verdict !== 'not-met' || !isEstablished(report, judged)) return [];
  return judged.because
    .filter((r) => r.key === 'licence_restricts' && holds(report, r))
    .flatMap(({ licence, args }): Missing[] => {
      const found = report.licences.find((l) => l.expression === licence);
      const restriction = found?.restrictions.find((r) => r.type === args?.[1]);
      // A restriction whose clause nobody could point at is not established.
      if (!found || !restriction?.clause) return [];
      const { type, detail, clause } = restriction;
      return [
        {
          component: 'weights_final',
          licence: found.name,
          restriction: { type, detail, clause },
          ...proof(weights),
        },
      ];
    });
}
