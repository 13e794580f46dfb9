/** How models without a record of their own find one: on every repository of hf-radar and on declared derivatives. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { SHARED } from '../../data/paths';
import { answer } from '../../src/catalogue/answer';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { type ObservedRow, toObserved, unpackBase } from '../../src/catalogue/observed-row';
import { catalogueOnDisk } from '../../src/cli/catalogue';
import { ancestry, branches } from '../../src/core/lineage';
import type { Relation } from '../../src/core/record';
import { hf } from '../../src/core/refs';
import type { Report } from '../../src/core/report';
import { definitions } from '../../src/definitions';
import { subjectOfRef } from '../../src/sites/by-ref';

type Table = [string, string][];
const RADAR = join(process.cwd(), 'data', 'indexes', 'hf-radar.json');
const percent = (n: number, of: number) => `${n} of ${of} (${((100 * n) / Math.max(1, of)).toFixed(1)} %)`;
const counted = <T>(list: T[], key: (item: T) => string): [string, number][] => {
  const counts = new Map<string, number>();
  for (const item of list) counts.set(key(item), (counts.get(key(item)) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
};

interface Row {
  row: ObservedRow;
  report: Report;
}

/** Share by match kind and by relation, conflicts by kind, and what a name alone would say. */
export async function lineageBench(): Promise<{ title: string; rows: Table }[]> {
  const catalogue = await catalogueOnDisk();
  const { date, rows } = JSON.parse(readFileSync(RADAR, 'utf8')) as { date: string; rows: ObservedRow[] };
  const all: Row[] = [];
  const started = performance.now();
  for (const row of rows) {
    const question = { subject: subjectOfRef(hf(row.i)), observed: toObserved(row, date), today: date };
    all.push({ row, report: await answer(question, catalogue, definitions) });
  }
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const withParent = all.filter(({ row }) => (row.b ?? []).length > 0);
  const found = ({ report }: Row) => report.match.record !== null;
  return [
    {
      title: `hf-radar, ${rows.length} repositories (${seconds} s)`,
      rows: counted(all, ({ report }) => report.match.how).map(([how, n]) => [how, percent(n, all.length)]),
    },
    {
      title: 'repositories that declare a parent and reach an assessed record',
      rows: [['all', percent(withParent.filter(found).length, withParent.length)], ...byRelation(withParent, found)],
    },
    { title: 'terms that differ', rows: conflictRows(all) },
    {
      title: 'names only (facts hidden), quantised copies of hf-radar',
      rows: await namesOnly(radarPairs(rows), catalogue),
    },
    ...(await derivatives(catalogue)),
  ];
}

const RELATIONS: Relation[] = ['finetune', 'quantized', 'adapter', 'merge', 'unknown'];

function byRelation(rows: Row[], found: (row: Row) => boolean): Table {
  return RELATIONS.map((relation) => {
    const some = rows.filter(({ row }) => unpackBase(row.b![0]!).relation === relation);
    return [relation, percent(some.filter(found).length, some.length)];
  });
}

const conflictRows = (all: Row[]): Table =>
  counted(
    all.flatMap(({ report }) => report.conflicts),
    (c) => c.kind,
  ).map(([kind, n]) => [kind, String(n)]);

interface Pair {
  id: string;
  parents: string[];
}

const radarPairs = (rows: ObservedRow[]): Pair[] =>
  rows
    .map((row) => ({ id: row.i, bases: (row.b ?? []).map(unpackBase) }))
    .filter(({ bases }) => bases.some((b) => b.relation === 'quantized'))
    .map(({ id, bases }) => ({ id, parents: bases.map((b) => b.ref) }));

/** What the name says against what is declared, where the declared parents lead to a record. */
async function namesOnly(pairs: Pair[], catalogue: Catalogue): Promise<Table> {
  let told = 0;
  let judged = 0;
  const wrong: string[] = [];
  for (const { id, parents } of pairs) {
    const roots = await ancestry(
      hf(id),
      parents.map((ref) => ({ ref, relation: 'unknown' as const })),
      catalogue,
    );
    const records = new Set(branches(roots).map((b) => b.record));
    if (records.size === 0 || catalogue.find(hf(id))) continue;
    judged += 1;
    const named = await catalogue.byName(hf(id));
    if (!named) continue;
    told += 1;
    if (!records.has(catalogue.find(named.base.ref)!))
      wrong.push(`${id}: by name ${named.base.ref}, declared ${parents.join(' ')}`);
  }
  return [
    ['precision', percent(told - wrong.length, told)],
    ['recall', percent(told - wrong.length, judged)],
    ...wrong.map((w): [string, string] => ['another family', w]),
  ];
}

/** The labelled pairs beside the project, where they are. */
async function derivatives(catalogue: Catalogue): Promise<{ title: string; rows: Table }[]> {
  const file = join(SHARED, 'eval', 'derivatives.csv');
  if (!existsSync(file)) return [{ title: 'derivatives.csv', rows: [['skipped', `not found at ${file}`]] }];
  const rows = parse(readFileSync(file, 'utf8'), { columns: true }) as Record<
    'repo_id' | 'base_model' | 'relation',
    string
  >[];
  const pairs = rows.map((r) => ({ id: r.repo_id, parents: r.base_model.split('|').map(hf), relation: r.relation }));
  const reached = await Promise.all(
    pairs.map(async ({ id, parents }) => {
      const roots = await ancestry(
        hf(id),
        parents.map((ref) => ({ ref, relation: 'unknown' as const })),
        catalogue,
      );
      return catalogue.find(hf(id)) !== null || branches(roots).length > 0;
    }),
  );
  return [
    {
      title: `derivatives.csv, ${pairs.length} declared pairs: reach an assessed record`,
      rows: [
        ['all', percent(reached.filter(Boolean).length, pairs.length)],
        ...RELATIONS.filter((r) => r !== 'unknown').map((relation): [string, string] => {
          const some = reached.filter((_, i) => pairs[i]!.relation === relation);
          return [relation, percent(some.filter(Boolean).length, some.length)];
        }),
      ],
    },
    {
      title: 'derivatives.csv, names only, quantised copies',
      rows: await namesOnly(
        pairs.filter((p) => p.relation === 'quantized'),
        catalogue,
      ),
    },
  ];
}
