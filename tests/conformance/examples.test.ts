import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { answer } from '../../src/catalogue/answer';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { catalogueOnDisk } from '../../src/cli/catalogue';
import type { Example } from '../../src/core/definition';
import type { Report } from '../../src/core/report';
import { definitions } from '../../src/definitions';
import { subjectOfRef } from '../../src/sites/by-ref';
import { describeShared, shared } from './shared';

const files = import.meta.glob<Example[]>('../../src/definitions/*.ts', { eager: true, import: 'examples' });
const all = Object.values(files)
  .filter((examples) => examples !== undefined)
  .flat();
const byDefinition = definitions.map((d) => {
  const [, examples] = Object.entries(files).find(([path]) => path.endsWith(`/${d.id}.ts`)) ?? [];
  return { id: d.id, examples: examples ?? [] };
});

let catalogue: Catalogue;
beforeAll(async () => {
  execFileSync(process.execPath, ['scripts/run.mjs', 'data', 'compile'], { stdio: 'ignore' });
  catalogue = await catalogueOnDisk();
}, 60_000);

const reportOn = (model: string): Promise<Report> =>
  answer({ subject: subjectOfRef(model), observed: null, today: '2026-11-21' }, catalogue, definitions);

const deciding = (report: Report, id: string, verdict: string): string[] =>
  report.verdicts.find((v) => v.definition === id)!.criteria.flatMap((c) => (c.verdict === verdict ? [c.id] : []));

/** Everything a report cites, cut at the revision: the same file may be cited at another one. */
const cited = (report: Report): string[] => [
  ...report.components.flatMap((c) => c.evidence.map((e) => e.url)),
  ...report.licences.flatMap((l) => [l.url ?? '']),
];

describe.each(byDefinition)('worked examples of $id', ({ id, examples }) => {
  test('at least four models', () => {
    expect(new Set(examples.map((e) => e.model)).size).toBeGreaterThanOrEqual(4);
  });

  test.each(examples)('$model: $verdict, says $by', async (example) => {
    const report = await reportOn(example.model);
    expect(report.match.how).toBe('exact');
    const ours = report.verdicts.find((v) => v.definition === id)!;
    const expected = example.ours ?? example;
    expect(ours.verdict).toBe(expected.verdict);
    if (id === 'mof-1.0') expect(ours.peerLevel).toBe(example.level);
    else expect(ours.level).toBe(expected.level);
    if (example.score !== undefined) expect(ours.score).toBeCloseTo(example.score, 3);
    // What is said to differ is what differs, all of it.
    if (example.ours) expect(deciding(report, id, example.ours.verdict)).toEqual(example.ours.differs);
    // A verdict that the facts force names a source that the report itself cites.
    if (example.by === 'the facts') expect(cited(report)).toContain(example.url);
  });
});

test('where a named assessor differs from us, the table says which fact does', () => {
  const differing = all.filter((e) => e.ours);
  console.log(`examples: ${all.length}, by named assessors ${all.filter((e) => e.by !== 'the facts').length}`);
  console.log(`of these ${differing.length} differ from ours, each with its fact`);
  for (const e of differing) expect(e.ours!.fact.length).toBeGreaterThan(20);
  // Ours may only be less sure: none turns a pass into a fail or a fail into a pass.
  expect(differing.map((e) => e.ours!.verdict)).toEqual(differing.map(() => 'cannot-tell'));
});

interface Published {
  model: string;
  definition: string;
  verdict: 'pass' | 'fail';
  hf_id?: string;
  source: string;
}

describeShared('published verdicts', () => {
  const rows = JSON.parse(readFileSync(shared('data/verdicts.json'), 'utf8')) as Published[];
  const osaid = byDefinition.find((d) => d.id === 'osaid-1.0')!.examples;

  test.each(rows.filter((r) => r.definition === 'OSAID-1.0'))(
    'OSAID 1.0, $model: $verdict stands in the examples',
    (r) => {
      const example = osaid.find((e) => e.model === `hf:${r.hf_id}`);
      expect(example).toMatchObject({ verdict: r.verdict === 'pass' ? 'met' : 'not-met', url: r.source });
    },
  );

  /** Verdicts on licences, as our table answers them; Fedora's list is not one of our definitions. */
  const LICENCES: [string, 'osi' | 'fsf', string[]][] = [
    ['licence:llama2 OSD', 'osi', ['llama2']],
    ['licence:llama3.x OSD', 'osi', ['llama3', 'llama3.1', 'llama3.2', 'llama3.3']],
    ['licence:llama3.1 FSF free software', 'fsf', ['llama3.1']],
    ['licence:RAIL (family) FSF free software', 'fsf', ['creativeml-openrail-m', 'bigscience-bloom-rail-1.0']],
    ['licence:OpenMDW-1.0 OSI-approved', 'osi', ['openmdw-1.0']],
  ];

  test.each(LICENCES)('%s: not %s', (row, field, ids) => {
    expect(rows.map((r) => `${r.model} ${r.definition}`)).toContain(row);
    for (const id of ids) expect(catalogue.licences.get(catalogue.licences.resolve(id)!)?.[field], id).toBe(false);
  });
});
