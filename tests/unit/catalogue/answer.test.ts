import { describe, expect, test } from 'vitest';
import { answer } from '../../../src/catalogue/answer';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { openCatalogue } from '../../../src/catalogue/catalogue';
import type { ModelRecord } from '../../../src/core/record';
import { definitions } from '../../../src/definitions';
import { subjectOf } from '../../../src/sites';
import { subjectOfRef } from '../../../src/sites/by-ref';
import { fact, observed, openModel, reader } from '../helpers';

const family: ModelRecord = {
  id: 'maker/family',
  name: 'Family',
  kind: 'family',
  refs: ['hf:maker/Base-7B', 'hf:maker/Base-7B-Instruct'],
  facts: [
    ...openModel(),
    fact('train_data_posttraining', 'withheld', undefined, {
      for: ['hf:maker/Base-7B-Instruct'],
      evidence: [{ source: 'x', url: 'https://example.org', kind: 'primary', date: '2027', accessed: '2027' }],
    }),
  ],
  assessed: '2026-06-01',
};
const files: Record<string, unknown> = {
  'index.json': {
    asOf: '2026-11-01',
    observedOn: '2026-08-22',
    records: [
      ['maker/family', 'Family'],
      ['hf:other/one', 'One'],
    ],
    refs: { 'hf:maker/base-7b': 0, 'hf:maker/base-7b-instruct': 0, 'hf:other/one': 1 },
    renames: { 'hf:old/base-7b': 'hf:maker/base-7b', 'hf:old/base-7b-instruct': 'hf:maker/base-7b-instruct' },
    reuploads: { 'hf:mirror/base': 'hf:maker/Base-7B' },
    related: { 'gh:maker/library': [0, 1] },
    sources: {},
  },
  'datasets.json': {
    records: [
      {
        id: 'corpus',
        name: 'Corpus',
        class: 'public',
        evidence: { source: 'x', url: 'https://example.org', kind: 'primary', accessed: '2026-11' },
      },
    ],
    names: { 'maker/corpus': 0 },
  },
  'licences.json': {
    licences: [],
    spdx: { 'Apache-2.0': 'of', 'ODC-By-1.0': '' },
    names: { 'apache-2.0': 'Apache-2.0' },
  },
  'records/maker-family.json': family,
  'names.json': {
    names: { base7b: 'maker/Base-7B' },
    owners: { quants: { name: 'Quants', plain: false }, mirrors: { name: 'Mirrors', plain: true } },
  },
};
const catalogue = (): Promise<Catalogue> => openCatalogue(reader(files));
const ask = async (ref: string, seen = null as ReturnType<typeof observed> | null) =>
  answer({ subject: subjectOfRef(ref), observed: seen, today: '2026-11-21' }, await catalogue(), definitions);

describe('how a Subject finds its record', () => {
  test.each([
    ['its ref in any case', 'hf:MAKER/base-7b', 'exact', 'maker/family'],
    ['a recorded old name', 'hf:old/Base-7B', 'exact', 'maker/family'],
    ['nothing', 'hf:nobody/model', 'none', null],
    ['another owner under the same name is not the maker’s', 'hf:fan/Base-7B', 'none', null],
    ['a known re-uploader’s quantised copy', 'hf:quants/Base-7B-GGUF', 'derived', 'maker/family'],
    ['a known re-uploader’s plain name, where its rule says so', 'hf:mirrors/base-7b', 'derived', 'maker/family'],
    ['a plain name of an owner whose rule says nothing of it', 'hf:quants/Base-7B', 'none', null],
    ['a quantised copy by anybody, by its name alone', 'hf:fan/Base-7B-Q4_K_M-GGUF', 'possible', null],
    ['modified weights', 'hf:quants/Base-7B-abliterated-GGUF', 'none', null],
    ['another model of the family', 'hf:quants/Base-7B-chat-GGUF', 'none', null],
    ['a repository that several records name', 'gh:maker/library', 'possible', null],
  ])('%s: %s is %s', async (_, ref, how, record) => {
    expect((await ask(ref)).match).toMatchObject({ how, record });
  });

  test('the id that the page gives itself wins over the address', async () => {
    const report = await ask('hf:old-owner/whatever', observed({ ref: 'hf:maker/Base-7B' }));
    expect(report.match).toMatchObject({ how: 'exact', record: 'maker/family' });
    expect(report.subject.ref).toBe('hf:maker/Base-7B');
  });

  test('a possible match gets no verdict from the records it might be', async () => {
    const report = await ask('gh:maker/library');
    expect(report.label.id).toBe('not-assessed');
    expect(report.match.candidates?.map((c) => c.name)).toEqual(['Family', 'One']);
  });

  test('a recorded re-upload is derived from what it carries, whatever it declares', async () => {
    const report = await ask('hf:mirror/base', observed({ ref: 'hf:mirror/base', bases: [] }));
    expect(report.match).toMatchObject({ how: 'derived', via: [{ ref: 'hf:maker/Base-7B', relation: 're-upload' }] });
  });

  test('training sets that the page names are described where they are known', async () => {
    const datasets = [{ name: 'maker/corpus' }, { name: 'maker/gone', onHub: false }];
    const report = await ask('hf:fan/tune', observed({ ref: 'hf:fan/tune', datasets }));
    expect(report.datasets).toMatchObject([
      { name: 'maker/corpus', record: { id: 'corpus', class: 'public' } },
      { name: 'maker/gone', onHub: false, record: null },
    ]);
  });

  test('a declared parent is derived: its facts are the ancestor’s, its weights are not inherited', async () => {
    const seen = observed({ ref: 'hf:fan/tune', bases: [{ ref: 'hf:maker/Base-7B', relation: 'finetune' }] });
    const report = await ask('hf:fan/tune', seen);
    expect(report.match).toMatchObject({
      how: 'derived',
      record: 'maker/family',
      assessed: true,
      via: [{ ref: 'hf:maker/Base-7B', relation: 'finetune', record: 'maker/family' }],
    });
    expect(report.components.find((c) => c.id === 'train_data_pretraining')).toMatchObject({
      state: 'released',
      scope: 'ancestor',
      from: 'Family',
    });
    expect(report.components.find((c) => c.id === 'weights_final')?.state).toBe('unknown');
    expect(report.components.find((c) => c.id === 'training_code')?.state).toBe('unknown');
  });
});

test('declared a quantised copy, but of weights that its own name says it changed', async () => {
  const parent = [{ ref: 'hf:maker/Base-7B-Instruct', relation: 'quantized' as const }];
  const post = async (name: string) =>
    (await ask(`hf:fan/${name}`, observed({ ref: `hf:fan/${name}`, bases: parent }))).components.find(
      (c) => c.id === 'train_data_posttraining',
    )!.state;
  expect(await post('Base-7B-Instruct-GGUF')).toBe('withheld');
  for (const name of ['Base-7B-Instruct-abliterated-GGUF', 'Base-7B-uncensored', 'Base-7B-REAP-25', 'Base-7B_merged'])
    expect(await post(name), name).toBe('unknown');
});

test('an old name of a member gets what is stated for that member', async () => {
  const post = async (ref: string) => (await ask(ref)).components.find((c) => c.id === 'train_data_posttraining');
  expect(await post('hf:old/Base-7B-Instruct')).toMatchObject({ state: 'withheld', scope: 'model' });
});

test('facts of all are the family’s, facts of one member are that model’s alone', async () => {
  const post = async (ref: string) => (await ask(ref)).components.find((c) => c.id === 'train_data_posttraining');
  expect(await post('hf:maker/Base-7B')).toMatchObject({ state: 'released', scope: 'family' });
  expect(await post('hf:maker/Base-7B-Instruct')).toMatchObject({ state: 'withheld', scope: 'model' });
});

test('a page that is no model is answered with nothing assessed', async () => {
  const report = await answer(
    { subject: subjectOf(new URL('https://huggingface.co/models')), observed: null, today: '2026-11-21' },
    await catalogue(),
    definitions,
  );
  expect(report).toMatchObject({
    subject: { kind: 'list', ref: null },
    match: { how: 'none', assessed: false },
    label: { id: 'not-assessed' },
  });
});
