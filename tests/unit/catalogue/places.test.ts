import { describe, expect, test } from 'vitest';
import { answer, type Question } from '../../../src/catalogue/answer';
import { openCatalogue } from '../../../src/catalogue/catalogue';
import { widerRefs } from '../../../src/core/refs';
import { definitions } from '../../../src/definitions';
import { subjectOf } from '../../../src/sites';
import { openModel, reader } from '../helpers';

const record = (id: string, refs: string[]) => ({
  id,
  name: id,
  kind: 'model',
  refs,
  facts: openModel(),
  assessed: '2026-06',
});
const files: Record<string, unknown> = {
  'index.json': {
    asOf: '2026-11-01',
    observedOn: '2026-08-22',
    records: [
      ['lab/one', 'One'],
      ['lab/two', 'Two'],
      ['other/three', 'Three'],
    ],
    refs: {
      'hf:lab-hub/one': 0,
      'gh:somelab/one-code': 0,
      'ollama:one': 0,
      'kaggle:lab/one': 0,
      'web:qwen.ai/blog?id=qwen3.5': 0,
      'hf:lab-hub/two': 1,
      'hf:other/three': 2,
    },
    renames: {},
    reuploads: {},
    related: {
      'gh:somelab/family': [0, 1],
      'gh:somelab/library': [0, 1],
      'arxiv:2501.00656': [0, 2],
      'web:mistral.ai/models': [0, 1],
    },
    homes: ['gh:somelab/family'],
    owners: { 'gh:somelab': ['lab-hub'], 'modelscope:lab': ['lab-hub'], 'nvidia:lab': ['lab-hub'] },
    sources: {},
  },
  'licences.json': { licences: [], spdx: {}, names: {} },
  'datasets.json': { records: [], names: {} },
  'records/lab-one.json': record('lab/one', ['hf:lab-hub/one']),
};
const ask = async (url: string, related?: Question['related']) => {
  const catalogue = await openCatalogue(reader(files));
  const question = {
    subject: subjectOf(new URL(url)),
    observed: null,
    today: '2026-11-21',
    ...(related && { related }),
  };
  const { subject, match, label } = await answer(question, catalogue, definitions);
  return {
    kind: subject.kind,
    ref: subject.ref,
    how: match.how,
    record: match.record,
    offers: match.candidates?.map((c) => c.name),
    label: label.id,
  };
};

describe('a code repository', () => {
  test('is a model’s page where exactly one record claims it, on all its pages', async () => {
    const claimed = { kind: 'model', ref: 'gh:somelab/one-code', how: 'exact', record: 'lab/one' };
    expect(await ask('https://github.com/somelab/one-code')).toMatchObject(claimed);
    expect(await ask('https://github.com/somelab/one-code/blob/main/README.md')).toMatchObject(claimed);
  });
  test('that presents several models of its maker offers all, without a verdict', async () => {
    const home = { kind: 'model', how: 'possible', record: null, offers: ['One', 'Two'], label: 'not-assessed' };
    expect(await ask('https://github.com/somelab/family')).toMatchObject(home);
  });
  test('under the very name of its maker’s weights offers that model, without a verdict', async () => {
    expect(await ask('https://github.com/SomeLab/Two')).toMatchObject({
      kind: 'model',
      how: 'possible',
      offers: ['Two'],
      label: 'not-assessed',
    });
    expect(await ask('https://github.com/fan/two')).toMatchObject({ kind: 'other', how: 'none' });
  });
  test('of a tool is no model’s page, though records name it', async () => {
    expect(await ask('https://github.com/somelab/library')).toMatchObject({
      kind: 'other',
      ref: null,
      offers: ['One', 'Two'],
    });
  });
  test('that links weights offers those that its own owner publishes', async () => {
    expect(await ask('https://github.com/somelab/unknown', ['hf:lab-hub/two', 'hf:other/three'])).toMatchObject({
      kind: 'other',
      offers: ['Two'],
    });
    expect(await ask('https://github.com/fan/unknown', ['hf:lab-hub/two'])).toMatchObject({
      kind: 'other',
      how: 'none',
    });
  });
});

describe('other places', () => {
  test.each([
    ['https://ollama.com/library/one', 'exact'],
    ['https://ollama.com/library/one:7b-q4', 'exact'],
    ['https://ollama.com/fan/one:7b', 'none'],
    ['https://www.kaggle.com/models/lab/one/pytorch/7b/2', 'exact'],
    ['https://www.kaggle.com/models/fan/one', 'none'],
    ['https://qwen.ai/blog?id=qwen3.5&from=home', 'exact'],
    ['https://qwen.ai/blog?id=qwen3.6', 'none'],
  ])('%s: %s', async (url, how) => {
    expect(await ask(url)).toMatchObject({ kind: 'model', how });
  });
  test('a paper is no model; it offers the models that name it', async () => {
    expect(await ask('https://arxiv.org/pdf/2501.00656v2')).toMatchObject({
      kind: 'other',
      ref: null,
      offers: ['One', 'Three'],
    });
    expect(await ask('https://huggingface.co/papers/2501.00656')).toMatchObject({
      kind: 'other',
      offers: ['One', 'Three'],
    });
    expect(await ask('https://arxiv.org/abs/2501.00657')).toMatchObject({ kind: 'other', how: 'none' });
  });
  test.each([
    ['https://www.modelscope.cn/models/lab/Two', 'possible'],
    ['https://www.modelscope.cn/models/fan/Two', 'none'],
    ['https://www.modelscope.cn/models/lab/Two-chat', 'none'],
    ['https://build.nvidia.com/lab/two/modelcard', 'possible'],
  ])('%s: weights of the very name by the same maker are %s', async (url, how) => {
    expect(await ask(url)).toMatchObject({ kind: 'model', how, record: null, label: 'not-assessed' });
  });
  test('a page of links on no known site offers what it links', async () => {
    expect(await ask('https://example.org/post', ['hf:lab-hub/two', 'hf:nobody/x'])).toMatchObject({
      kind: 'other',
      offers: ['Two'],
    });
  });
});

test('wider names: a tag’s model, an instance’s model; nothing else has any', () => {
  expect(widerRefs('ollama:a/b:7b')).toEqual(['ollama:a/b']);
  expect(widerRefs('kaggle:a/b/pytorch/x/2')).toEqual(['kaggle:a/b/pytorch/x', 'kaggle:a/b']);
  expect(widerRefs('kaggle:a/b')).toEqual([]);
  expect(widerRefs('hf:a/b')).toEqual([]);
});
