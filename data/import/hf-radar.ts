import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type ObservedRow, packBase } from '../../src/catalogue/observed-row';
import { basesFrom } from '../../src/sites/huggingface.facts';
import { writeIfChanged } from '../files';
import { INDEXES } from '../paths';

export const RADAR_DATE = '2026-08-22';

/** A row of the radar: what the hub declared of one repository on 2026-08-22. */
export interface RadarRow {
  id: string;
  license: string | null;
  gated: boolean;
  formats: string[];
  library: string | null;
  base_model: string | null;
  tags: string[];
  parameters: number | null;
  downloads_30d: number;
  updated_at: string;
  removed: boolean;
}

const tagged = (tags: string[], prefix: string) =>
  tags.flatMap((t) => (t.startsWith(prefix) ? [t.slice(prefix.length)] : []));
const some = <T>(list: T[]) => (list.length > 0 ? list : undefined);

/** Normalises a row. Local paths and empty names are no parents. */
export function observedRow(row: RadarRow): ObservedRow {
  const bases = basesFrom(row.tags, row.base_model ? [row.base_model] : []);
  const licences = tagged(row.tags, 'license:');
  const declared = licences.length > 1 ? licences : row.license ? [row.license] : licences;
  const kept: ObservedRow = {
    i: row.id,
    l: some(declared),
    g: row.gated ? 1 : undefined,
    f: some(row.formats),
    b: some(bases.map(packBase)),
    y: row.library ?? undefined,
    d: some(tagged(row.tags, 'dataset:').slice(0, 12)),
    a: some(tagged(row.tags, 'arxiv:').slice(0, 6)),
    p: row.parameters ?? undefined,
    n: row.downloads_30d || undefined,
    u: row.updated_at || undefined,
    r: row.removed ? 1 : undefined,
  };
  return JSON.parse(JSON.stringify(kept)) as ObservedRow;
}

/** The hub's own declarations for some 12,800 repositories: observed, never assessed. One row a line. */
export function importRadar(dir: string): { rows: number; changed: boolean } {
  const lines = readFileSync(join(dir, 'models.jsonl'), 'utf8').trim().split('\n');
  const rows = lines.map((line) => observedRow(JSON.parse(line) as RadarRow)).sort((a, b) => (a.i < b.i ? -1 : 1));
  const text = `{"source":"hf-radar","date":"${RADAR_DATE}","rows":[\n${rows.map((r) => JSON.stringify(r)).join(',\n')}\n]}\n`;
  return { rows: rows.length, changed: writeIfChanged(join(INDEXES, 'hf-radar.json'), text) };
}
