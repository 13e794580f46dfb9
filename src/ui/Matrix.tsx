import { PILLAR_OF, PILLARS } from '../core/components';
import type { ComponentReport, Report } from '../core/report';
import { lookOf } from '../core/states';
import { keyOf } from '../i18n';
import { componentName, evidenceWords, licenceWords, pillarName, scopeWords, stateWords } from '../words/report';
import { Link } from './Link';
import { Mark } from './Mark';
import { useWords } from './words-context';

/** The release matrix: every component that something is known of, with licence and evidence. */
export function Matrix({ report }: { report: Report }) {
  const { t } = useWords();
  return (
    <table class="matrix">
      <thead>
        <tr>
          {(['component', 'state', 'licence', 'evidence'] as const).map((c) => (
            <th scope="col" key={c}>
              {t(keyOf('column', c))}
            </th>
          ))}
        </tr>
      </thead>
      {PILLARS.map((pillar) => (
        <tbody key={pillar}>
          <tr>
            <th scope="rowgroup" colSpan={4} class="group">
              {pillarName(t, pillar)}
            </th>
          </tr>
          {report.components
            .filter((c) => PILLAR_OF[c.id] === pillar)
            .map((c) => (
              <Row key={c.id} component={c} report={report} />
            ))}
        </tbody>
      ))}
    </table>
  );
}

function Row({ component, report }: { component: ComponentReport; report: Report }) {
  const { t } = useWords();
  const scope = scopeWords(t, component);
  return (
    <tr>
      <th scope="row">{componentName(t, component.id)}</th>
      <td data-column={t('column_state')}>
        <Mark look={lookOf(component.state)} /> {stateWords(t, component)}
        {scope && <span class="soft"> ({scope})</span>}
        {component.confidence && <span class="soft"> ({t('low_confidence')})</span>}
      </td>
      <td data-column={t('column_licence')}>{licenceWords(t, report, component)}</td>
      <td data-column={t('column_evidence')}>
        <Evidence component={component} />
      </td>
    </tr>
  );
}

function Evidence({ component }: { component: ComponentReport }) {
  const { t, sourceName } = useWords();
  return (
    <ul class="evidence">
      {component.evidence.map((e) => (
        <li key={`${e.source} ${e.url}`}>
          <Link url={e.url}>{sourceName(e.source)}</Link> {e.shows && <span>{e.shows} </span>}
          <span class="soft">{evidenceWords(t, e)}</span>
        </li>
      ))}
      {component.findings.map((f) => (
        <li key={`${f.source} ${f.url}`}>
          <Link url={f.url}>{t('reason_finding', sourceName(f.source), t(keyOf('says', f.says)), f.date)}</Link>
        </li>
      ))}
    </ul>
  );
}
