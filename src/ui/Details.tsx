import type { Report } from '../core/report';
import { datasetName, datasetUrl, datasetWords, namedIn } from '../words/data';
import { declaredLines } from '../words/declared';
import {
  answerWords,
  approvalWords,
  componentName,
  disagreementWords,
  evidenceWords,
  questionWords,
  restrictionWords,
} from '../words/report';
import { Link } from './Link';
import { useWords } from './words-context';

type Props = { report: Report };

/** Licences in plain words, with their restrictions and clauses. */
export function Licences({ report }: Props) {
  const { t } = useWords();
  return (
    <ul class="licences">
      {report.licences.map((l) => (
        <li key={l.expression}>
          <strong>{l.url ? <Link url={l.url}>{l.name}</Link> : l.name}</strong>
          {l.plain && <p>{l.plain}</p>}
          <p class="soft">
            {[
              approvalWords(t, l),
              l.from ? t('licence_from', l.from) : l.covers.map((c) => componentName(t, c)).join(', '),
            ]
              .filter(Boolean)
              .join(' · ')}
          </p>
          <dl class="answers">
            {l.answers.map((a) => (
              <div key={a.question}>
                <dt>{questionWords(t, a)}</dt>
                <dd>{answerWords(t, a)}</dd>
              </div>
            ))}
          </dl>
          <details>
            <summary>{t('heading_restrictions', String(l.restrictions.length))}</summary>
            <ul>
              {l.restrictions.map((r) => (
                <li key={r.type + r.detail}>
                  {r.url ? <Link url={r.url}>{restrictionWords(t, r)}</Link> : restrictionWords(t, r)}
                </li>
              ))}
            </ul>
          </details>
        </li>
      ))}
    </ul>
  );
}

/** Facts on which sources differ: all of them, the deciding one first. */
export function Disagreements({ report }: Props) {
  const { t, sourceName } = useWords();
  return (
    <ul>
      {report.disagreements.map(({ component, values }) => (
        <li key={component}>
          <strong>{componentName(t, component)}</strong>
          <ul>
            {values.map((v) => (
              <li key={v.source + v.url + v.state}>
                {disagreementWords(t, report, v)} – <Link url={v.url}>{sourceName(v.source)}</Link>{' '}
                <span class="soft">{v.date}</span>
              </li>
            ))}
          </ul>
        </li>
      ))}
    </ul>
  );
}

/** Training sets by name: what kind of data each is, and where its name stands. */
export function Datasets({ report }: Props) {
  const { t } = useWords();
  return (
    <ul>
      {report.datasets.map((d) => {
        const url = datasetUrl(d);
        return (
          <li key={d.name}>
            <strong>{url ? <Link url={url}>{datasetName(d)}</Link> : datasetName(d)}</strong> {datasetWords(t, d)}{' '}
            <span class="soft">
              ({namedIn(t, d)}
              {d.record && (
                <>
                  ; <Link url={d.record.evidence.url}>{evidenceWords(t, d.record.evidence)}</Link>
                </>
              )}
              )
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** What the page itself declares now, apart from what was assessed. */
export function Declared({ report }: Props) {
  const { t } = useWords();
  if (!report.observed) return null;
  const lines = declaredLines(t, report.observed);
  return (
    <ul>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ul>
  );
}

/** Components of which nothing is known, and questions the record leaves open. */
export function Unknown({ report }: Props) {
  const { t } = useWords();
  const names = report.components.filter((c) => c.state === 'unknown').map((c) => componentName(t, c.id));
  return (
    <>
      {names.length > 0 && <p>{t('unknown_all', names.join(', '))}</p>}
      {report.openQuestions.length > 0 && (
        <ul>
          {report.openQuestions.map((q) => (
            <li key={q}>{q}</li>
          ))}
        </ul>
      )}
    </>
  );
}

/** The sources a report rests on, with date, licence and credit. */
export function Sources({ report }: Props) {
  const { t } = useWords();
  return (
    <ul>
      {report.sources.map((s) => (
        <li key={s.id}>
          <Link url={s.url}>{s.name}</Link>{' '}
          <span class="soft">{[s.date && t('of_date', s.date), s.licence, s.credit].filter(Boolean).join(' · ')}</span>
        </li>
      ))}
    </ul>
  );
}
