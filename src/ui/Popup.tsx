import { useEffect, useState } from 'preact/hooks';
import type { SearchEntry } from '../catalogue/types';
import type { Report } from '../core/report';
import type { Ask } from '../messages';
import { subjectOfRef } from '../sites/by-ref';
import { AskHub } from './AskHub';
import { Claims } from './Claims';
import { type CurrentPage, currentPage } from './current-page';
import { Headline, Pillars } from './Headline';
import { Conflicts } from './Lineage';
import { Lookup } from './Lookup';
import { ask, t, WithReport } from './page';
import { Related } from './Related';
import { useAnswer } from './use-answer';
import { Verdicts } from './Verdicts';
import { Withheld } from './Withheld';

const NO_PAGE: CurrentPage = { ask: null, related: [], withheld: null };

/** The toolbar popup: the report of the current tab's model, and a look-up over all records. */
export function Popup() {
  const [page, setPage] = useState<CurrentPage | undefined>(undefined);
  const [chosen, setChosen] = useState<Ask | null>(null);
  const look = () => void currentPage().then(setPage, () => setPage(NO_PAGE));
  useEffect(look, []);
  const isModel = page?.ask?.subject.kind === 'model';
  const question = chosen ?? (isModel ? page.ask : null);
  return (
    <main class="popup">
      <h1 class="brand">{t('report_question')}</h1>
      <Lookup onChoose={([ref]: SearchEntry) => setChosen({ subject: subjectOfRef(ref), observed: null })} />
      {chosen && (isModel || (page?.related.length ?? 0) > 0) && (
        <button type="button" onClick={() => setChosen(null)}>
          {t('popup_back')}
        </button>
      )}
      {page?.withheld && <Withheld site={page.withheld} done={look} />}
      {question ? <Brief question={question} inTab={!chosen} /> : page && <Nothing page={page} choose={setChosen} />}
    </main>
  );
}

const Nothing = ({ page, choose }: { page: CurrentPage; choose(ask: Ask): void }) => (
  <Related
    related={page.related}
    otherwise={t(page.ask?.subject.kind === 'list' ? 'popup_list' : 'popup_no_model')}
    choose={choose}
  />
);

/** The popup opens often and shares seldom: what writes the exports is loaded when it is asked for. */
function ShareOnDemand({ report }: { report: Report }) {
  const [loaded, set] = useState<typeof import('./Share') | null>(null);
  return (
    <details onToggle={() => void import('./Share').then(set)}>
      <summary>{t('share')}</summary>
      {loaded && <loaded.Share report={report} />}
    </details>
  );
}

function Brief({ question: first, inTab }: { question: Ask; inTab: boolean }) {
  const [lookUp, setLookUp] = useState<Ask | null>(null);
  // Another model was chosen: what was asked for the one before does not hold for it.
  const question = lookUp?.subject === first.subject ? lookUp : first;
  const answer = useAnswer(question);
  if (!answer) return <p role="status">{t('panel_loading')}</p>;
  if ('error' in answer) return <p role="alert">{answer.error}</p>;
  const { report } = answer;
  return (
    <WithReport {...answer}>
      <h2>{report.name}</h2>
      <Headline report={report} />
      <Pillars report={report} />
      {report.conflicts.length > 0 && (
        <section>
          <h3>{t('heading_conflicts')}</h3>
          <Conflicts report={report} />
        </section>
      )}
      <AskHub report={report} ask={() => setLookUp({ ...question, lookUp: true })} />
      <Claims question={question} inTab={inTab} />
      <Verdicts report={report} brief />
      <div class="actions">
        <button
          type="button"
          class="primary"
          onClick={() => void ask('open-report', question).then(() => window.close())}
        >
          {t('popup_full')}
        </button>
      </div>
      <ShareOnDemand report={report} />
      <p class="soft">
        {t('disclaimer')} {t('as_of', report.asOf)}.
      </p>
    </WithReport>
  );
}
