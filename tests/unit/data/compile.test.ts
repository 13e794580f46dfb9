import { describe, expect, test } from 'vitest';
import { compile } from '../../../data/compile/compile';
import { compileDatasets, datasetLinks } from '../../../data/compile/datasets';
import { renamed, renamesOf } from '../../../data/compile/renames';
import type { DatasetFile, MakerFile, ModelFile } from '../../../data/schema';

const model = (members: ModelFile['members'], maker = 'lab'): ModelFile =>
  ({ id: `${maker}/model`, maker, members }) as ModelFile;
const maker = (formerly: string[]): MakerFile =>
  ({ id: 'lab', name: 'Lab', kind: 'company', owners: { hf: ['lab'] }, formerly: { hf: formerly } }) as MakerFile;

describe('old names lead to the name of today', () => {
  test('a recorded old name of a member, in any case', () => {
    const renames = renamesOf([model([{ ref: 'hf:lab/New', formerly: ['hf:Lab/Old'] }])], []);
    expect([...renames]).toEqual([['hf:lab/old', 'hf:lab/New']]);
  });
  test('every member under a former owner name of its maker', () => {
    const renames = renamesOf([model(['hf:lab/Model', 'hf:friend/Model'])], [maker(['oldlab'])]);
    expect([...renames]).toEqual([['hf:oldlab/model', 'hf:lab/Model']]);
  });
  test('a name that a record of today claims is no old name', () => {
    const renames = renamesOf([model(['hf:lab/Model']), model(['hf:oldlab/Model'], 'other')], [maker(['oldlab'])]);
    expect(renames.size).toBe(0);
  });
  test('a former name leads to the member that it names, or to the only one of its name part', () => {
    const record = {
      ...model(['hf:lab/New-8B', 'hf:lab/Same', 'hf:lab/Twin', 'hf:other/Twin']),
      hints: { formerNames: ['lab/Old-8B → lab/New-8B', 'oldlab/same', 'oldlab/Twin', 'in words', 'a/b → c/d'] },
    };
    expect([...renamesOf([record], [])]).toEqual([
      ['hf:lab/old-8b', 'hf:lab/New-8B'],
      ['hf:oldlab/same', 'hf:lab/Same'],
    ]);
  });
  test("others' re-uploads are no former names, whichever record lists them", () => {
    const record = { ...model(['hf:lab/Model']), hints: { formerNames: ['fan/Model'] } };
    const other = { ...model(['hf:lab/Else']), reuploads: [{ ref: 'hf:Fan/model', of: 'hf:lab/Else' }] };
    expect(renamesOf([record], []).size).toBe(1);
    expect(renamesOf([record, other], []).size).toBe(0);
  });
  test('Llama 3.1 under its first name joins the curated record', () => {
    const { records, renames } = compile();
    expect(renames.get('hf:meta-llama/meta-llama-3.1-8b-instruct')).toBe('hf:meta-llama/Llama-3.1-8B-Instruct');
    expect(records.filter((r) => r.refs.some((ref) => /meta-llama-3\.1/i.test(ref)))).toEqual([]);
  }, 60_000);
  test('an index that still uses the old name is joined under the new one', () => {
    const renames = renamesOf([model(['hf:lab/Model'])], [maker(['oldlab'])]);
    const record = {
      key: 'k',
      name: 'n',
      url: 'u',
      date: '2025',
      refs: ['hf:OldLab/model'],
      bases: ['hf:oldlab/Model'],
      facts: [],
    };
    const { records } = renamed({ source: 's', date: '2025', records: [record], unused: [] }, renames);
    expect(records).toMatchObject([{ refs: ['hf:lab/Model'], bases: ['hf:lab/Model'] }]);
  });
});

describe('training sets', () => {
  const dataset = (id: string, rest: Partial<DatasetFile>): DatasetFile => ({
    id,
    name: id,
    evidence: [{ url: 'https://example.org', shows: 'x', kind: 'primary', accessed: '2026-11' }],
    ...rest,
  });
  const files = [
    dataset('corpus', { refs: ['hf-dataset:Lab/Corpus'], aliases: ['The Corpus'] }),
    dataset('mix', { aliases: ['The Corpus'] }),
  ];

  test('a name of two sets names none', () => {
    const { names, records } = compileDatasets(files);
    expect(names).toEqual({ corpus: 0, 'lab/corpus': 0, mix: 1 });
    expect(records[0]).toMatchObject({ ref: 'hf-dataset:Lab/Corpus', evidence: { source: 'example.org' } });
  });
  test.each([
    ['https://huggingface.co/datasets/lab/corpus', ['corpus']],
    ['https://huggingface.co/datasets/Lab/Corpus/blob/main/README.md', ['corpus']],
    ['https://huggingface.co/datasets/lab/corpus-2', []],
    ['https://huggingface.co/lab/corpus', []],
  ])('evidence at %s names %j', (url, ids) => expect(datasetLinks(files)(url)).toEqual(ids));
});
