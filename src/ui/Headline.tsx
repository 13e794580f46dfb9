import { PILLARS } from '../core/components';
import type { Report } from '../core/report';
import { makerWords } from '../words/data';
import { labelWords, licenceWords, matchWords, pillarName, pillarWords, staleWords } from '../words/report';
import { Mark } from './Mark';
import { useWords } from './words-context';

/** Label, how the report came to speak for the page, and whether it may be out of date. */
export function Headline({ report }: { report: Report }) {
  const { t } = useWords();
  return (
    <div class={`headline ${report.match.assessed ? 'assessed' : 'declared'}`}>
      <p class="label">{labelWords(t, report.label, report.match.assessed)}</p>
      <p class="soft">
        {matchWords(t, report)}
        {report.assessed && `, ${t('assessed_on', report.assessed)}`}
      </p>
      {report.match.how === 'exact' && report.maker && (
        <p class="soft">{t('maker_line', makerWords(t, report.maker))}</p>
      )}
      {report.stale && (
        <p class="note" role="note">
          {staleWords(t, report)}
        </p>
      )}
    </div>
  );
}

/** The four pillars side by side: mark, state in words, licence. */
export function Pillars({ report }: { report: Report }) {
  const { t } = useWords();
  return (
    <ul class="pillars">
      {PILLARS.map((id) => {
        const pillar = report.pillars[id];
        return (
          <li key={id}>
            <Mark look={pillar.look} />
            <strong>{pillarName(t, id)}</strong>
            <span>{pillarWords(t, report, id)}</span>
            <span class="soft">{licenceWords(t, report, { licence: pillar.licence })}</span>
          </li>
        );
      })}
    </ul>
  );
}
