import type { Ancestor } from '../core/lineage';
import type { Report } from '../core/report';
import { becauseWords } from '../words/because';
import type { Export } from './export';

/** The Report in its stable shape, for scripts (README, "For scripts"). Unknown stays `unknown`, never false. */
export function toJson(report: Report, { t, sourceName }: Parameters<Export['render']>[1]) {
  return {
    subject: report.subject,
    match: report.match,
    label: {
      id: report.label.id,
      atLeast: report.label.atLeast,
      ...(report.label.note && { note: report.label.note }),
    },
    pillars: mapValues(report.pillars, ({ state, licence, runOnly }) => ({
      state,
      licence,
      ...(runOnly && { runOnly }),
    })),
    components: report.components,
    licences: report.licences,
    verdicts: report.verdicts.map((v) => ({
      ...v,
      criteria: v.criteria.map((c) => ({
        ...c,
        because: becauseWords(t, c.because, sourceName),
      })),
    })),
    disagreements: report.disagreements,
    lineage: report.lineage.map(ancestor),
    inherits: report.bound.map(({ evidence: _, ...bound }) => bound),
    conflicts: report.conflicts,
    sources: report.sources,
    maker: report.maker,
    datasets: report.datasets,
    observed: report.observed,
    peers: report.peers,
    openQuestions: report.openQuestions,
    stale: report.stale,
    assessed: report.assessed,
    asOf: report.asOf,
  };
}

/** A step of the lineage without the reasons of its label. */
function ancestor({ label, parents, ...node }: Ancestor): object {
  const { id, atLeast } = label ?? {};
  return { ...node, ...(id && { label: { id, atLeast } }), parents: parents.map(ancestor) };
}

const mapValues = <K extends string, V, W>(object: Record<K, V>, f: (value: V) => W) =>
  Object.fromEntries(Object.entries<V>(object).map(([k, v]) => [k, f(v)])) as Record<K, W>;

const json: Export = {
  id: 'json',
  mime: 'application/json',
  extension: 'json',
  how: 'save',
  order: 3,
  render: (report, tools) => `${JSON.stringify(toJson(report, tools), null, 2)}\n`,
};

export default json;
