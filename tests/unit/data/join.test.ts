import { describe, expect, test } from 'vitest';
import { join } from '../../../data/compile/join';
import type { IndexFile, IndexRecord } from '../../../data/import/index-file';
import type { ModelRecord } from '../../../src/core/record';
import { evidence } from '../helpers';

const curated = (id: string, refs: string[], rest: Partial<ModelRecord> = {}): ModelRecord => ({
  id,
  name: id,
  kind: 'model',
  refs,
  facts: [{ component: 'weights_final', state: 'released', curated: true, evidence: [evidence()] }],
  assessed: '2026-11',
  ...rest,
});
const record = (key: string, rest: Partial<IndexRecord> = {}): IndexRecord => ({
  key,
  name: key,
  url: `https://example.org/${key}`,
  date: '2025-05',
  refs: [],
  facts: [{ component: 'training_code', state: 'withheld' }],
  ...rest,
});
const index = (...records: IndexRecord[]): IndexFile => ({ source: 'list', date: '2025-06', records, unused: [] });
const joined = (
  models: ModelRecord[],
  file: IndexFile,
  aliases = new Map<string, { record: string; refs?: string[] }>(),
) => join(models, [file], (written) => written, aliases);
const factsFromList = (r: ModelRecord | undefined) => r?.facts.filter((f) => f.evidence[0]?.source === 'list') ?? [];

describe('an index record joins', () => {
  test('by the id of the weights, in any case', () => {
    const [only, ...rest] = joined(
      [curated('lab/model', ['hf:Lab/Model'])],
      index(record('x', { refs: ['hf:lab/model'] })),
    );
    expect(rest).toEqual([]);
    expect(factsFromList(only)).toHaveLength(1);
  });
  test('by a repository that one record claims, never by one that two claim', () => {
    const models = [curated('lab/model', ['hf:lab/model', 'gh:lab/code'])];
    const one = joined(models, index(record('x', { repository: 'gh:Lab/Code' })));
    expect(factsFromList(one[0])).toHaveLength(1);
    const two = joined(
      models,
      index(record('x', { repository: 'gh:lab/code' }), record('y', { repository: 'gh:lab/code' })),
    );
    expect(two.map((r) => r.id)).toEqual(['lab/model', 'list:x', 'list:y']);
  });
  test('never by its name', () => {
    const all = joined([curated('lab/model', ['hf:lab/model'])], index(record('lab/model', { name: 'lab/model' })));
    expect(all.map((r) => r.id)).toEqual(['lab/model', 'list:lab-model']);
  });
  test('by a curated alias, for the members that it names', () => {
    const family = curated('lab/family', ['hf:lab/small', 'hf:lab/large'], { kind: 'family' });
    const whole = joined([family], index(record('x')), new Map([['list x', { record: 'lab/family' }]]));
    expect(factsFromList(whole[0])).toMatchObject([{ component: 'training_code' }]);
    expect(factsFromList(whole[0])[0]).not.toHaveProperty('for');
    const large = new Map([['list x', { record: 'lab/family', refs: ['hf:lab/large'] }]]);
    expect(factsFromList(joined([family], index(record('x')), large)[0])).toMatchObject([{ for: ['hf:lab/large'] }]);
  });
});
