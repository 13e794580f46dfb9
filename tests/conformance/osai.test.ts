import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { byPublishedOrder } from '../../src/cli/osai';
import {
  OSAI_DIMENSIONS,
  type OsaiRecord,
  osaiClass,
  osaiLetters,
  osaiScore,
} from '../../src/definitions/peers/osai-rule';
import { describeShared, shared } from './shared';

/** Scores that the index publishes (DEFINITIONS §8), by record. */
const ANCHORS: Record<string, number> = {
  'mustango.yaml': 1,
  'YuLan.yaml': 1,
  'OLMo.yaml': 0.958,
  'bloomz.yaml': 0.958,
  'Apertus.yaml': 0.917,
  'smollm.yaml': 0.875,
  'mT0.yaml': 0.875,
  'EuroLLM.yaml': 0.792,
  'GPT-OSS.yaml': 0.458,
  'Granite.yaml': 0.417,
  'deepseek-R1.yaml': 0.417,
  'Gemma.yaml': 0.375,
  'deepseek-v3.yaml': 0.375,
  'llama-4.yaml': 0.333,
  'llama-3.1.yaml': 0.292,
  'llama-2-chat.yaml': 0.25,
  'Crystal.yaml': 0.25,
  'command-a.yaml': 0.083,
  'Grok.yaml': 0.083,
  'lumo.yaml': 0,
};

describeShared('European Open Source AI Index: its 193 records', () => {
  const folder = shared('sources/osai-index');
  const files = readdirSync(folder).filter((f) => f.endsWith('.yaml') && f !== 'a_submission_template.yaml');
  const records = new Map(
    files.map((f) => [f.toLowerCase(), parse(readFileSync(`${folder}/${f}`, 'utf8')) as OsaiRecord]),
  );

  test('all of them are there, each dimension graded or empty', () => {
    expect(records.size).toBe(193);
    for (const record of records.values())
      for (const d of OSAI_DIMENSIONS) expect(['open', 'partial', 'closed', null]).toContain(osaiClass(record, d));
  });

  test.each(Object.entries(ANCHORS))('%s has the published score %d', (file, score) => {
    expect(osaiScore(records.get(file.toLowerCase())!)).toBeCloseTo(score, 3);
  });
});

const record = (letters: string): OsaiRecord =>
  Object.fromEntries(
    OSAI_DIMENSIONS.map((d, i) => [
      d,
      { class: { o: 'open', p: 'partial', c: 'closed', '-': null }[letters[i]!] ?? null },
    ]),
  );

test.each([
  ['oooooooooooo', 1],
  ['cccccccccccc', 0],
  ['pppppppppppp', 0.5],
  ['oo----------', 2 / 12],
  // Empty base dimensions mirror the end model's.
  ['-o-o--------', 4 / 12],
])('%s scores %d', (letters, score) => {
  expect(osaiScore(record(letters))).toBeCloseTo(score, 10);
});

test('a missing key counts as empty; letters keep the order of the dimensions', () => {
  expect(osaiScore({})).toBe(0);
  expect(osaiLetters(record('cpoo-cpo-cpo'))).toBe('cpoo-cpo-cpo');
});

test('published order: by score, ties by path descending', () => {
  const rows = [
    { file: 'a', score: 0.5 },
    { file: 'b', score: 0.5 },
    { file: 'c', score: 0.9 },
  ];
  expect(rows.sort(byPublishedOrder).map((r) => r.file)).toEqual(['c', 'b', 'a']);
});
