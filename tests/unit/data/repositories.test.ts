import { describe, expect, test } from 'vitest';
import { curatedRecord, sharedAliases } from '../../../data/compile/curated';
import { papersOf } from '../../../data/compile/papers';
import { hubOwners, namesakeHomes, ownersOf, owningRepositories } from '../../../data/compile/repositories';
import type { IndexFile } from '../../../data/import/index-file';
import type { MakerFile } from '../../../data/schema';
import type { ModelRecord } from '../../../src/core/record';
import { fact } from '../helpers';
import { model } from './fixtures';

const makers = [
  { id: 'lab', owners: { hf: ['LabHub'], gh: ['Lab'] }, formerly: { gh: ['OldLab'] } },
] as unknown as MakerFile[];
const owners = ownersOf(makers);
const record = (id: string, refs: string[], rest: Partial<ModelRecord> = {}): ModelRecord =>
  ({ id, name: id, kind: 'model', refs, facts: [], assessed: '2026', ...rest }) as ModelRecord;
const index = (repository: string) => [{ records: [{ key: 'k', repository }] }] as unknown as IndexFile[];

describe('a repository that an index gives as the model’s own', () => {
  const claims = (records: ModelRecord[], repository: string) =>
    owningRepositories(records, index(repository), owners).filter((r) => r.refs.includes(repository)).length;
  test.each<[string, string, ModelRecord[], number]>([
    [
      'of the same maker and name',
      'gh:Lab/Model',
      [record('x', ['hf:LabHub/Model-7B'], { related: ['gh:Lab/Model'] })],
      1,
    ],
    ['under a former name', 'gh:OldLab/Model', [record('x', ['hf:LabHub/Model'], { related: ['gh:OldLab/Model'] })], 1],
    ['of one name on both hubs', 'gh:solo/Model', [record('x', ['hf:Solo/Model'], { related: ['gh:solo/Model'] })], 1],
    ['of somebody else', 'gh:fan/Model', [record('x', ['hf:LabHub/Model'], { related: ['gh:fan/Model'] })], 0],
    ['of many projects', 'gh:Lab/research', [record('x', ['hf:LabHub/Model'], { related: ['gh:Lab/research'] })], 0],
    ['whose name only looks alike', 'gh:Lab/Mod', [record('x', ['hf:LabHub/Model'], { related: ['gh:Lab/Mod'] })], 0],
    [
      'that two records name',
      'gh:Lab/Model',
      [
        record('x', ['hf:LabHub/Model'], { related: ['gh:Lab/Model'] }),
        record('y', ['hf:LabHub/Model-2'], { related: ['gh:Lab/Model'] }),
      ],
      0,
    ],
  ])('%s', (_, repository, records, count) => expect(claims(records, repository)).toBe(count));

  test('a curated record keeps what its curators decided', () => {
    const curated = record('x', ['hf:LabHub/Model'], {
      related: ['gh:Lab/Model'],
      confidence: 'high',
    } as Partial<ModelRecord>);
    expect(claims([curated], 'gh:Lab/Model')).toBe(0);
    expect(namesakeHomes([curated], owners)).toEqual([]);
  });
  test('a linked one of the model’s name is offered', () => {
    expect(
      namesakeHomes([record('x', ['hf:LabHub/Model-7B'], { related: ['gh:Lab/Model', 'gh:Lab/tool'] })], owners),
    ).toEqual(['gh:lab/model']);
  });
  test('owners of both hubs, in lower case', () => expect(hubOwners(makers)).toEqual({ 'gh:lab': ['labhub'] }));
});

describe('pages on several models', () => {
  const files = ['lab/a', 'lab/b'].map(
    (id) =>
      model(
        `aliases:\n  - web:lab.example/both\n  - web:lab.example/${id.slice(4)}\npapers:\n  - arxiv:2501.00001\nhomes:\n  - gh:lab/home\n`,
        id,
      ).value,
  );
  test('a shared alias is no ref of either, an own one is', () => {
    const shared = sharedAliases(files);
    expect([...shared]).toEqual(['web:lab.example/both']);
    const a = curatedRecord(files[0]!, { makers: new Map(), namedBy: () => [], shared });
    expect(a.refs).toContain('web:lab.example/a');
    expect(a.refs).not.toContain('web:lab.example/both');
    expect(a.related).toEqual(['gh:lab/home', 'arxiv:2501.00001', 'web:lab.example/both']);
  });
});

describe('papers', () => {
  const own = {
    evidence: [{ source: 'x', url: 'https://arxiv.org/abs/2501.00002v2', kind: 'primary' as const, accessed: '2026' }],
  };
  const records = [
    record('a', ['hf:lab/a'], { related: ['arxiv:2501.00001'] }),
    record('b', ['hf:lab/b'], {
      facts: [fact('paper', 'released', undefined, own), fact('training_code', 'released')],
    }),
  ];
  test('recorded, shown as evidence of a paper, or named by the repository on the hub', () => {
    expect(
      papersOf(records, [
        { i: 'Lab/B', a: ['2501.00001'] },
        { i: 'x/y', a: ['2501.00009'] },
      ]),
    ).toEqual({
      'arxiv:2501.00001': [0, 1],
      'arxiv:2501.00002': [1],
    });
  });
  test('a paper on a method that all use leads to those only that give it as their own', () => {
    const many = Array.from({ length: 20 }, (_, i) => record(`m${i}`, [`hf:lab/m${i}`]));
    const rows = many.map((_, i) => ({ i: `lab/m${i}`, a: ['2106.09685', '2501.00001'] }));
    expect(papersOf([records[0]!, ...many], rows)).toEqual({ 'arxiv:2501.00001': [0] });
  });
});
