import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Finding } from '../../src/core/record';
import type { Importer, IndexFact, IndexFile, IndexRecord, Unused } from './index-file';
import { hfModel, linksIn } from './links';

const DATE = '2026-01-26';

type Row = Record<
  | 'Model'
  | 'Organization'
  | 'Publication date'
  | 'Link'
  | 'Model accessibility'
  | 'Training code accessibility'
  | 'Inference code accessibility',
  string
>;

/** NLLB's and XLM-R's terms are wrong here (NOTES): MIT for weights under CC BY-NC, and the reverse. */
const WRONG = new Set(['NLLB', 'XLM-RoBERTa', 'XLM-R XXL']);

const WEIGHTS: Record<string, Pick<IndexFact, 'state' | 'access'>> = {
  'Open weights (unrestricted)': { state: 'released' },
  'Open weights (non-commercial)': { state: 'released' },
  'Open weights (restricted use)': { state: 'released' },
  'API access': { state: 'withheld', access: 'hosted' },
  'Hosted access (no API)': { state: 'withheld', access: 'hosted' },
  Unreleased: { state: 'withheld' },
};

function facts(row: Row): Pick<IndexRecord, 'facts' | 'findings'> {
  const weights = WEIGHTS[row['Model accessibility']];
  const code = (word: string, component: 'training_code' | 'inference_code'): IndexFact[] =>
    word.startsWith('Open') ? [{ component, state: 'released' }] : [];
  const closed: Pick<Finding, 'component' | 'says'>[] =
    row['Training code accessibility'] === 'Unreleased' ? [{ component: 'training_code', says: 'closed' }] : [];
  return {
    facts: [
      ...(weights ? [{ component: 'weights_final' as const, ...weights }] : []),
      ...code(row['Training code accessibility'], 'training_code'),
      ...code(row['Inference code accessibility'], 'inference_code'),
    ],
    ...(closed.length > 0 && { findings: closed }),
  };
}

function record(row: Row, unused: Unused[]): IndexRecord[] {
  const name = row.Model.trim();
  const why = WRONG.has(name)
    ? 'its terms are known to be wrong'
    : Object.keys(facts(row).facts).length === 0
      ? 'nothing on openness'
      : undefined;
  if (why) unused.push({ key: name, what: 'record', why });
  if (why) return [];
  return [
    {
      key: name,
      name,
      ...(row.Organization && { maker: row.Organization.split(',')[0]! }),
      ...(/^\d{4}-\d{2}-\d{2}$/.test(row['Publication date']) && { released: row['Publication date'] }),
      url: 'https://epoch.ai/data/notable-ai-models',
      date: DATE,
      refs: linksIn(row.Link)
        .flatMap((l) => hfModel(l) ?? [])
        .slice(0, 1),
      ...facts(row),
    },
  ];
}

/** Epoch AI's notable models. Names alone join nothing: most of its records stand for themselves. */
export const epoch: Importer = {
  source: 'epoch',
  folder: 'epoch',
  run(dir): IndexFile {
    const unused: Unused[] = [];
    const rows = parse(readFileSync(join(dir, `notable-ai-models-${DATE}.csv`)), {
      columns: true,
      skip_empty_lines: true,
    }) as Row[];
    const records = rows.flatMap((row) => record(row, unused));
    return { source: 'epoch', date: DATE, records: unique(records, unused), unused };
  },
};

/** A name that stands twice names two models: neither can be told from the other. */
function unique(records: IndexRecord[], unused: Unused[]): IndexRecord[] {
  const count = new Map<string, number>();
  for (const r of records) count.set(r.key, (count.get(r.key) ?? 0) + 1);
  for (const [key, n] of count) if (n > 1) unused.push({ key, what: 'records', why: `${n} records of one name` });
  return records.filter((r) => count.get(r.key) === 1);
}
