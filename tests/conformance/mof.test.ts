import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type MofRelease, mofDecisions, mofResult } from '../../src/definitions/peers/mof-rule';
import { describeShared, shared } from './shared';

interface Expected {
  release: { name: string };
  classification: { class: number; progress: Record<string, number> };
}

describeShared('Model Openness Tool: its 27 cases', () => {
  const folder = shared('sources/mot/Test_Data');
  const { models } = JSON.parse(readFileSync(`${folder}/expected_results.fixed.json`, 'utf8')) as {
    models: Expected[];
  };
  const files = readdirSync(folder).filter((f) => f.endsWith('.yml'));
  const releases = files.map((file) => ({
    file,
    release: (parse(readFileSync(`${folder}/${file}`, 'utf8')) as { release: MofRelease }).release,
  }));

  test('all of them are there', () => expect(releases).toHaveLength(27));

  test.each(releases.map((r) => [r.file, r.release] as const))('%s', (_file, release) => {
    const expected = models.find((m) => m.release.name === release.name)!.classification;
    const { class: reached, progress } = mofResult(release);
    expect(reached).toBe(expected.class);
    expect(progress.map((p) => p.toFixed(6))).toEqual([1, 2, 3].map((k) => expected.progress[k]!.toFixed(6)));
  });
});

// The same rules on cases of our own, so that they hold without the raw sources.
const release = (components: [string, string?][], license: MofRelease['license'] = {}): MofRelease => ({
  components: components.map(([name, l]) => ({ name, ...(l !== undefined && { license: l }) })),
  license,
});
const statusOf = (r: MofRelease, name: string) => mofDecisions(r).find((d) => d.component === name);

test.each<[string, MofRelease, Partial<ReturnType<typeof mofDecisions>[number]>]>([
  [
    'its own licence first',
    release([['Datasets', 'MIT']], { data: { name: 'CC0-1.0' }, distribution: { name: 'Apache-2.0' } }),
    { status: 'included', licence: 'MIT', by: 'component' },
  ],
  [
    'then the licence of its kind',
    release([['Datasets']], { data: { name: 'CC0-1.0' }, distribution: { name: 'Apache-2.0' } }),
    { licence: 'CC0-1.0', by: 'data' },
  ],
  [
    'then that of the distribution',
    release([['Datasets']], { distribution: { name: 'Apache-2.0' } }),
    { licence: 'Apache-2.0', by: 'distribution' },
  ],
  [
    '"unlicensed" inherits nothing',
    release([['Datasets', 'unlicensed']], { distribution: { name: 'Apache-2.0' } }),
    { status: 'unlicensed' },
  ],
  ['ids must be exact', release([['Datasets', 'Apache 2.0']]), { status: 'invalid licence' }],
  ['PDDL is spelt otherwise in the tool’s list', release([['Datasets', 'PDDL-1.0']]), { status: 'invalid licence' }],
  ['any open licence is valid for any component', release([['Datasets', 'Apache-2.0']]), { status: 'included' }],
  ['OpenMDW 1.0 is open, 1.1 is not known', release([['Datasets', 'OpenMDW-1.1']]), { status: 'invalid licence' }],
  ['not listed', release([]), { status: 'missing' }],
])('%s', (_, r, expected) => {
  expect(statusOf(r, 'Datasets')).toMatchObject(expected);
});

test('a paper stands in for the report and is not asked for twice', () => {
  const three = [
    'Model architecture',
    'Model parameters (Final)',
    'Research paper',
    'Evaluation results',
    'Model card',
    'Data card',
  ];
  const two = ['Training code', 'Inference code', 'Evaluation code', 'Evaluation data'];
  const all = (names: string[]) => release(names.map((n) => [n, 'MIT']));
  expect(mofResult(all(three))).toEqual({ class: 3, progress: [0, 60, 100] });
  expect(mofResult(all([...three, ...two]))).toEqual({ class: 2, progress: [(10 / 13) * 100, 100, 100] });
  expect(
    mofResult(all([...three, ...two, 'Datasets', 'Data preprocessing code', 'Model parameters (Intermediate)'])).class,
  ).toBe(1);
  expect(mofResult(release([])).class).toBe(0);
});
