import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fromLines, fromList, LIST, ownKinds, SENTENCES, SNIPPETS } from '../../claims/labelled';

/** The evaluation's list lies beside the project; where it is absent one skipped test says so. */
test.skipIf(!existsSync(LIST))(`precision and recall on the evaluation's list (${LIST})`, () => {
  const snippets = fromList(LIST);
  const found = snippets.map(({ text }) => ownKinds(text));
  const positive = snippets.flatMap((s, i) => (s.kinds.size > 0 ? [found[i]!.has([...s.kinds][0]!)] : []));
  const invented = snippets.filter((s, i) => s.kinds.size === 0 && found[i]!.size > 0);
  expect(invented.map((s) => s.text)).toEqual([]);
  expect(positive.filter(Boolean).length / positive.length).toBeGreaterThanOrEqual(0.9);
});

/** The parts that rules were written with: a rule that breaks another shows here first. */
test.each([SNIPPETS, SENTENCES])('precision and recall on what was looked at of %s', (file) => {
  const count = { found: 0, labelled: 0, both: 0 };
  for (const { text, kinds, free, split } of fromLines(file)) {
    if (split !== 'dev') continue;
    const found = [...ownKinds(text)].filter((kind) => kinds.has(kind) || !free.has(kind));
    count.found += found.length;
    count.labelled += kinds.size;
    count.both += found.filter((kind) => kinds.has(kind)).length;
  }
  expect(count.both / count.found).toBeGreaterThanOrEqual(0.97);
  expect(count.both / count.labelled).toBeGreaterThanOrEqual(0.95);
});

test('snippets are short, told apart by source, and say where they are from', () => {
  const lines = readFileSync(SNIPPETS, 'utf8').split('\n').filter(Boolean);
  const rows = lines.map((line) => JSON.parse(line) as { text: string; url: string | null; split: string });
  const words = (text: string) =>
    (text.match(/[\u3040-\u30ff\u4e00-\u9fff]/g)?.length ?? 0) / 2 +
    (text.replace(/[\u3040-\u30ff\u4e00-\u9fff]/g, ' ').match(/\S*[\p{L}\p{N}]\S*/gu)?.length ?? 0);
  expect(rows.filter(({ text }) => words(text) > 25.5).map(({ text }) => text)).toEqual([]);
  expect(rows.every(({ split }) => split === 'dev' || split === 'held')).toBe(true);
  const parts = new Map<string, Set<string>>();
  for (const { url, split } of rows) if (url) parts.set(url, (parts.get(url) ?? new Set()).add(split));
  // One catalogue describes models of several makers and stands on both sides.
  expect([...parts].filter(([, p]) => p.size > 1).length).toBeLessThanOrEqual(1);
});
