import { type DefinitionInfo, type DefinitionVerdict, VERDICT_LOOKS, verdictLook } from '../core/definition';
import type { Report } from '../core/report';
import { keyOf } from '../i18n';
import { becauseWords, type Shared, sharedReason, withShared } from '../words/because';
import { nameOfLevel, verdictWords } from '../words/report';
import { Link } from './Link';
import { Mark } from './Mark';
import { useWords } from './words-context';

/** Each definition with its verdict and what all its open criteria share; the criteria and their reasons on demand. */
export function Verdicts({ report, brief = false }: { report: Report; brief?: boolean }) {
  const { t, definitions } = useWords();
  const pairs = report.verdicts.flatMap((verdict) => {
    const definition = definitions.find((d) => d.id === verdict.definition);
    return definition ? [{ verdict, definition }] : [];
  });
  if (brief) {
    return (
      <ul class="verdicts">
        {pairs.map(({ verdict, definition }) => (
          <li key={definition.id}>
            <Head verdict={verdict} definition={definition} shared={sharedReason(t, verdict, report)} />
          </li>
        ))}
      </ul>
    );
  }
  return (
    <div class="verdicts">
      {pairs.map(({ verdict, definition }) => (
        <details key={definition.id}>
          <summary>
            <Head verdict={verdict} definition={definition} shared={sharedReason(t, verdict, report)} />
          </summary>
          <Body verdict={verdict} definition={definition} />
        </details>
      ))}
    </div>
  );
}

interface Pair {
  verdict: DefinitionVerdict;
  definition: DefinitionInfo;
}

function Head({ verdict, definition, shared }: Pair & { shared: Shared | null }) {
  const { t } = useWords();
  return (
    <>
      <Mark look={verdictLook(verdict)} />
      <strong>
        {definition.name} {definition.version !== definition.date && definition.version}
      </strong>
      <span>{withShared(verdict, verdictWords(t, verdict, nameOfLevel(definition)), shared)}</span>
    </>
  );
}

function Body({ verdict, definition }: Pair) {
  const { t } = useWords();
  return (
    <>
      <p class="soft">
        <Link url={definition.url}>{definition.publisher}</Link>, {definition.date},{' '}
        {t(keyOf('status', definition.status.replace(' ', '-')))}. {definition.note}
      </p>
      <ul class="criteria">
        {definition.criteria.map((criterion) => {
          const result = verdict.criteria.find((c) => c.id === criterion.id);
          return result && <Criterion key={criterion.id} criterion={criterion} result={result} />;
        })}
      </ul>
    </>
  );
}

function Criterion({
  criterion,
  result,
}: {
  criterion: DefinitionInfo['criteria'][number];
  result: DefinitionVerdict['criteria'][number];
}) {
  const { t, sourceName } = useWords();
  return (
    <li>
      <Mark look={VERDICT_LOOKS[result.verdict]} />
      <div>
        <strong>{t(keyOf('verdict', result.verdict))}</strong>: {criterion.text}{' '}
        <span class="soft">({criterion.clause})</span>
        {result.because.length > 0 && <div class="soft">{becauseWords(t, result.because, sourceName)}</div>}
      </div>
    </li>
  );
}
