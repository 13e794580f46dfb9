import { useEffect, useState } from 'preact/hooks';
import type { Ask } from '../messages';
import { AskHub } from './AskHub';
import { Claims } from './Claims';
import { t, WithReport } from './page';
import { ReportView } from './ReportView';
import { Share } from './Share';
import { useAnswer } from './use-answer';

/** The full report of the extension, for the question in its address. */
export const ReportPage = ({ question }: { question: Ask | null }) =>
  question ? <Answered question={question} /> : <p role="alert">{t('popup_no_model')}</p>;

function Answered({ question: first }: { question: Ask }) {
  const [question, ask] = useState(first);
  const answer = useAnswer(question);
  const name = answer && 'report' in answer ? answer.report.name : null;
  useEffect(() => {
    if (name !== null) document.title = t('report_title', name);
  }, [name]);
  if (!answer) return <p role="status">{t('panel_loading')}</p>;
  if ('error' in answer) return <p role="alert">{answer.error}</p>;
  return (
    <WithReport {...answer}>
      <ReportView
        report={answer.report}
        actions={
          <>
            <Share report={answer.report} />
            <AskHub report={answer.report} ask={() => ask({ ...question, lookUp: true })} />
          </>
        }
        claims={<Claims question={question} />}
      />
    </WithReport>
  );
}
