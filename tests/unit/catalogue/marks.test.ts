import { expect, test } from 'vitest';
import { openMarks, packListed, unpackListed } from '../../../src/catalogue/marks';
import { LABELS, type Label } from '../../../src/core/label';
import { project } from '../../../src/core/project';
import { makeReport } from '../../../src/core/report';

const labels: Pick<Label, 'id' | 'atLeast' | 'note'>[] = [
  ...[...LABELS, 'not-assessed' as const].flatMap((id) => [true, false].map((atLeast) => ({ id, atLeast }))),
  ...(['withdrawn', 'hosted', 'promised'] as const).map((note) => ({ id: 'closed' as const, atLeast: false, note })),
];

test.each(labels)('packed and unpacked, %j is the same', (label) => {
  const pillars = { weights: { look: 'full' }, data: { look: 'part' }, code: { look: 'none' } };
  for (const assessed of [true, false]) {
    const report = { label: { ...label, because: [] }, pillars, match: { assessed } };
    expect(unpackListed(packListed(report as never))).toEqual({
      label,
      weights: 'full',
      data: 'part',
      code: 'none',
      assessed,
    });
  }
});

test('refs are found in any case; of what is not there nothing is known', () => {
  const marks = openMarks({ marks: ['5-fffa'], refs: { 'hf:a/b': 0 } });
  expect(marks('hf:A/B').label.id).toBe('open-source-ai-open-data');
  for (const ref of ['hf:a/c', 'constructor', '__proto__'])
    expect(marks(ref)).toEqual({
      label: { id: 'not-assessed', atLeast: false },
      weights: 'unknown',
      data: 'unknown',
      code: 'unknown',
      assessed: false,
    });
});

test('a Report about nothing has the marks of what is not packaged', () => {
  const none = { id: 'x', name: 'x', kind: 'model' as const, refs: [], facts: [], assessed: '2026' };
  const report = makeReport(
    {
      subject: { site: '', kind: 'model', ref: 'hf:x/y', url: '' },
      name: '',
      match: { how: 'none', record: null, assessed: false, via: [] },
      ...project(none, 'hf:x/y'),
      observed: null,
      assessed: null,
    },
    {
      licences: { get: () => undefined },
      resolve: () => null,
      definitions: [],
      sources: {},
      asOf: '2026',
      today: '2026-11-21',
    },
  );
  expect(unpackListed(packListed(report))).toEqual(openMarks({ marks: [], refs: {} })('hf:x/y'));
});
