import type { PillarId } from '../core/components';
import type { Report } from '../core/report';
import { signature } from '../core/signature';
import type { Translate } from '../i18n';
import type { Brief, Mark } from '../messages';
import { labelWords, lookWords, pillarName } from '../words/report';

/** The three marks of badge, lists and toolbar. */
export const MARKED: readonly PillarId[] = ['weights', 'data', 'code'];

/** What the badge, the toolbar icon and its title show of a Report. */
export function briefOf(report: Report, t: Translate): Omit<Brief, 'hidden' | 'place' | 'claims'> {
  const label = labelWords(t, report.label, report.match.assessed);
  const marks = MARKED.map((id): Mark => markOf(report, id, t));
  const [weights, data, code] = MARKED.map((id) => lookWords(t, report.pillars[id].look));
  return {
    ref: report.subject.ref ?? '',
    label,
    name: t('badge_name', report.name, label, weights!, data!, code!),
    assessed: report.match.assessed,
    marks,
    signature: signature(report),
  };
}

function markOf(report: Report, id: PillarId, t: Translate): Mark {
  const { look } = report.pillars[id];
  const name = pillarName(t, id);
  return { look, words: `${name}: ${lookWords(t, look)}`, letter: t(`letter_${id}` as 'letter_weights') };
}
