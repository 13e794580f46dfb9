import type { ComponentChildren } from 'preact';
import type { Report } from '../core/report';
import type { Key } from '../i18n';
import { Datasets, Declared, Disagreements, Licences, Sources, Unknown } from './Details';
import { Headline, Pillars } from './Headline';
import { Conflicts, Lineage } from './Lineage';
import { Link } from './Link';
import { Matrix } from './Matrix';
import { Verdicts } from './Verdicts';
import { useWords } from './words-context';

interface Props {
  report: Report;
  actions?: ComponentChildren;
  /** What the page claims, where there was a page. */
  claims?: ComponentChildren;
}

/** The whole Report: on the extension's report page and, the same, in the saved HTML file. */
export function ReportView({ report, actions, claims }: Props) {
  const { t } = useWords();
  return (
    <main class="report">
      <header>
        <p class="brand">{t('report_question')}</p>
        <h1>{report.name || report.subject.url}</h1>
        {report.subject.url && (
          <p class="soft">
            <Link url={report.subject.url}>{report.subject.url}</Link>
          </p>
        )}
        <Headline report={report} />
        {actions}
      </header>
      <Pillars report={report} />
      {claims}
      <Section title="heading_definitions">
        <Verdicts report={report} />
      </Section>
      <Section title="heading_conflicts" when={report.conflicts.length > 0}>
        <Conflicts report={report} />
      </Section>
      <Section title="heading_lineage" when={report.lineage.length > 0}>
        <Lineage report={report} />
      </Section>
      <Section title="heading_released">
        <Matrix report={report} />
      </Section>
      <Section title="heading_datasets" when={report.datasets.length > 0}>
        <Datasets report={report} />
      </Section>
      <Section title="heading_licences" when={report.licences.length > 0}>
        <Licences report={report} />
      </Section>
      <Section title="heading_disagreements" when={report.disagreements.length > 0}>
        <Disagreements report={report} />
      </Section>
      <Section title="heading_observed" when={report.observed !== null}>
        <Declared report={report} />
      </Section>
      <Section
        title="heading_unknown"
        when={report.openQuestions.length > 0 || report.components.some((c) => c.state === 'unknown')}
      >
        <Unknown report={report} />
      </Section>
      <Section title="heading_sources" when={report.sources.length > 0}>
        <Sources report={report} />
      </Section>
      <footer class="soft">
        {t('disclaimer')} {t('made_by')} {t('as_of', report.asOf)}.
      </footer>
    </main>
  );
}

function Section({ title, when = true, children }: { title: Key; when?: boolean; children: ComponentChildren }) {
  const { t } = useWords();
  if (!when) return null;
  return (
    <section>
      <h2>{t(title)}</h2>
      {children}
    </section>
  );
}
