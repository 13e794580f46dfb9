import type { Report } from '../core/report';
import { hubCouldTell, lookUpWords } from '../words/look-ups';
import { useWords } from './words-context';

/** Offers to ask the hub where that would help, and says what was asked and what could not be. */
export function AskHub({ report, ask }: { report: Report; ask(): void }) {
  const { t } = useWords();
  if (hubCouldTell(report))
    return (
      <p>
        <button type="button" onClick={ask} title={t('options_hub_what')}>
          {t('ask_hub')}
        </button>
      </p>
    );
  if (report.lookUps.length === 0) return null;
  return (
    <div class="soft asked" role="status">
      {report.lookUps.map((l) => (
        <p key={l.ref}>{lookUpWords(t, l)}</p>
      ))}
    </div>
  );
}
