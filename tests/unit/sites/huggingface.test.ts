// @vitest-environment happy-dom
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { SHARED } from '../../../data/paths';
import { basesFrom } from '../../../src/sites/huggingface.facts';
import site from '../../../src/sites/huggingface.site';
import { modelPage } from '../../pages/huggingface.mjs';
import { MODELS } from '../../pages/models.mjs';

const parse = (html: string) => new DOMParser().parseFromString(html, 'text/html');
const url = new URL('https://huggingface.co/a/b');
const read = (html: string) => site.read!(parse(html), url, '2026-11-21');

describe('reading the embedded data', () => {
  test('licence, gate, weights, parents and papers of a real model', () => {
    expect(read(modelPage(MODELS.llama))).toMatchObject({
      ref: 'hf:meta-llama/Llama-3.1-8B-Instruct',
      licences: ['llama3.1'],
      gate: 'manual',
      formats: ['safetensors'],
      library: 'transformers',
      bases: [{ ref: 'hf:meta-llama/Llama-3.1-8B', relation: 'finetune' }],
      papers: ['2204.05149'],
      changed: '2024-09-25',
      seen: '2026-11-21',
    });
  });

  test.each([
    ['malformed data', modelPage(MODELS.smollm3, { props: '{"model": {"id": ' })],
    ['data of another shape', modelPage(MODELS.smollm3, { props: '{"model": 7}' })],
    ['no data', '<h1>A page</h1>'],
    ['an empty page', ''],
  ])('%s: nothing is declared, nothing is thrown', (_, html) => {
    expect(read(html)).toBeNull();
  });

  test('values of any other type are left out', () => {
    const odd = {
      id: 'a/b',
      tags: [7, null, 'license:mit'],
      cardData: [],
      gated: 'perhaps',
      safetensors: 'many',
      tag_objs: [{ type: 'dataset' }, 3],
      lastModified: 12,
    };
    const found = read(modelPage(MODELS.smollm3, { props: JSON.stringify({ model: odd }) }))!;
    expect(found).toMatchObject({ ref: 'hf:a/b', licences: ['mit'], datasets: [], bases: [] });
    expect(found).not.toHaveProperty('gate');
    expect(found).not.toHaveProperty('changed');
  });

  test('at most 2 KB, whatever the page holds', () => {
    const many = {
      ...MODELS.smollm3,
      datasets: Array.from({ length: 500 }, (_, i) => `owner/dataset-${i}-${'x'.repeat(50)}`),
    };
    expect(JSON.stringify(read(modelPage(many))).length).toBeLessThan(2048);
  });
});

test('a parent stands twice in the tags; the relation wins, what is no id is dropped', () => {
  expect(
    basesFrom(
      ['base_model:a/b', 'base_model:quantized:a/b', 'base_model:adapter:c/d', 'base_model:./local', 'license:mit'],
      ['a/b', 'e/f'],
    ),
  ).toEqual([
    { ref: 'hf:a/b', relation: 'quantized' },
    { ref: 'hf:e/f', relation: 'unknown' },
    { ref: 'hf:c/d', relation: 'adapter' },
  ]);
});

test('the badge goes beside the title; without one there is no anchor', () => {
  expect(site.anchor!(parse(modelPage(MODELS.llama)))?.tagName).toBe('H1');
  expect(site.anchor!(parse(modelPage(MODELS.llama, { title: false })))).toBeNull();
});

const SAMPLE = join(SHARED, 'pages/html/excerpt/hf_blob_imageomics_biocap_2026-02_header.html');
test.skipIf(!existsSync(SAMPLE))(
  'an excerpt of a real page (skipped where the samples are not beside the project)',
  () => {
    expect(read(readFileSync(SAMPLE, 'utf8'))).toMatchObject({
      ref: 'hf:imageomics/biocap',
      licences: ['mit'],
      gate: 'none',
      papers: ['2510.20095'],
      datasets: [
        { name: 'imageomics/TreeOfLife-10M-Captions', onHub: true },
        { name: 'imageomics/TreeOfLife-10M' },
        { name: 'iNat21', onHub: false },
        {},
        {},
      ],
    });
  },
);

test('pages below an old id of one part are that model’s, if anybody knows it', () => {
  const at = (path: string) => site.identify(new URL(`https://huggingface.co${path}`));
  for (const path of ['/bert-base-uncased/tree/main', '/bert-base-uncased/blob/main/README.md'])
    expect(at(path)).toEqual({ kind: 'other', ref: null, maybe: 'hf:bert-base-uncased' });
  expect(at('/google-bert/bert-base-uncased/tree/main').ref).toBe('hf:google-bert/bert-base-uncased');
});
