import { openLicences } from '../../src/catalogue/licences';
import { catalogueOnDisk } from '../../src/cli/catalogue';
import { collect, type Facts } from '../../src/core/facts';
import { pillars } from '../../src/core/pillars';
import { project } from '../../src/core/project';
import type { Fact, ModelRecord } from '../../src/core/record';
import { hf } from '../../src/core/refs';
import { type Compiled, compile } from '../compile/compile';
import { loadData } from '../load';
import { coverageOf, type RowCoverage, share } from './coverage';

/** What the catalogue covers, counted. */
export interface CoverageReport {
  models: Record<string, number>;
  huggingfaceIds: { assessed: number; observed: number };
  facts: { total: number; withEvidence: number };
  disagreements: number;
  hfRadar: { repositories: number; withParent: number; downloads: number };
}

interface Counted {
  report: CoverageReport;
  /** Share of the models whose pillar is known. */
  known: Record<'weights' | 'data' | 'code', number>;
  evidencePerFact: number;
  primary: number;
  /** Records last read more than twelve months before the newest. */
  old: number;
  records: number;
  coverage: RowCoverage[];
  /** Ids that Interconnects tracks, and how many of them have a record. */
  tracked: { all: number; known: number };
}

/** A fact beyond what the hub itself declares: of anything but weights and card, or from another place than the hub. */
const beyondHub = (f: Fact): boolean =>
  (f.component !== 'weights_final' && f.component !== 'model_card') ||
  f.evidence.some((e) => e.source !== 'huggingface.co' && e.source !== 'hf-radar');

interface Member {
  record: ModelRecord;
  ref: string;
  facts: Facts;
}

function membersOf({ records, licences }: Compiled): Member[] {
  const table = openLicences(licences);
  return records.flatMap((record) =>
    (record.refs.length > 0 ? record.refs : [record.id]).map((ref) => ({
      record,
      ref,
      facts: collect(project(record, ref), table),
    })),
  );
}

/** How many records each source speaks in. */
function bySource(records: ModelRecord[]): Record<string, number> {
  const sources = records.flatMap((r) => [
    ...new Set(r.facts.flatMap((f) => (f.curated ? ['really-open'] : f.evidence.map((e) => e.source)))),
  ]);
  const count = new Map<string, number>();
  for (const s of sources) count.set(s, (count.get(s) ?? 0) + 1);
  return Object.fromEntries([...count].sort(([a], [b]) => (a < b ? -1 : 1)));
}

const isHub = ({ ref }: Member) => ref.startsWith('hf:');
const assessed = ({ record, ref }: Member) => project(record, ref).facts.some(beyondHub);
const dated = (f: Fact) => f.evidence.length > 0 && f.evidence.every((e) => e.accessed);

async function count(): Promise<Counted> {
  const compiled = compile();
  const catalogue = await catalogueOnDisk();
  const { tracked } = loadData();
  const members = membersOf(compiled);
  const facts = compiled.records.flatMap((r) => r.facts);
  const coverage = await coverageOf(compiled.observed.rows, catalogue);
  const knownShare = (id: 'weights' | 'data' | 'code') =>
    members.filter((m) => pillars(m.facts)[id].look !== 'unknown').length / members.length;
  const year = `${Number(compiled.asOf.slice(0, 4)) - 1}${compiled.asOf.slice(4)}`;
  return {
    report: {
      models: bySource(compiled.records),
      huggingfaceIds: {
        assessed: members.filter((m) => isHub(m) && assessed(m)).length,
        observed: compiled.observed.rows.length,
      },
      facts: { total: facts.length, withEvidence: facts.filter(dated).length },
      disagreements: members.reduce((sum, m) => sum + m.facts.all.filter((k) => k.disputed).length, 0),
      hfRadar: {
        repositories: share(coverage),
        withParent: share(coverage.filter((c) => c.hasParent)),
        downloads: share(coverage, (row) => row.n ?? 0),
      },
    },
    known: { weights: knownShare('weights'), data: knownShare('data'), code: knownShare('code') },
    evidencePerFact: facts.reduce((sum, f) => sum + f.evidence.length, 0) / facts.length,
    primary: facts.filter((f) => f.evidence.some((e) => e.kind === 'primary')).length / facts.length,
    old: compiled.records.filter((r) => r.assessed < year).length,
    records: compiled.records.length,
    coverage,
    tracked: { all: tracked.length, known: tracked.filter((id) => catalogue.find(hf(id))).length },
  };
}

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;

/** `npm run data -- report`: coverage in words, or one JSON object. */
export async function report(args: string[]): Promise<void> {
  const counted = await count();
  if (args.includes('--json')) {
    console.log(JSON.stringify(counted.report));
    return;
  }
  const { models, huggingfaceIds, facts, disagreements, hfRadar } = counted.report;
  const lines: [string, string][] = [
    ...Object.entries(models).map(([source, n]): [string, string] => [`records with facts from ${source}`, String(n)]),
    ['records', String(counted.records)],
    ['Hugging Face ids with assessed facts', String(huggingfaceIds.assessed)],
    ['Hugging Face ids with observed facts', String(huggingfaceIds.observed)],
    ['facts', String(facts.total)],
    ['facts with evidence and date', percent(facts.withEvidence / facts.total)],
    ['facts with primary evidence', percent(counted.primary)],
    ['pieces of evidence per fact', counted.evidencePerFact.toFixed(2)],
    ['models with weights known', percent(counted.known.weights)],
    ['models with training data known', percent(counted.known.data)],
    ['models with code known', percent(counted.known.code)],
    ['components on which sources differ', String(disagreements)],
    ['records last read more than twelve months ago', String(counted.old)],
    [
      `ids tracked by Interconnects (${counted.tracked.all}) with a record`,
      percent(counted.tracked.known / counted.tracked.all),
    ],
    ['hf-radar: repositories that reach an assessed record', percent(hfRadar.repositories)],
    ['hf-radar: of those that declare a parent', percent(hfRadar.withParent)],
    ['hf-radar: downloads', percent(hfRadar.downloads)],
  ];
  const width = Math.max(...lines.map(([name]) => name.length));
  for (const [name, value] of lines) console.log(`${name.padEnd(width)}  ${value}`);
}
