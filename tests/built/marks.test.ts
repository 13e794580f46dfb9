import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { answer } from '../../src/catalogue/answer';
import { openCatalogue } from '../../src/catalogue/catalogue';
import type { MarkData } from '../../src/catalogue/marks';
import { definitions } from '../../src/definitions';

const read = (path: string): unknown => JSON.parse(readFileSync(join('.output', 'catalogue', path), 'utf8'));

/** Every 23rd ref, and as many that nobody knows: enough to meet every kind, quick enough to run always. */
const EVERY = 23;

test('marks of lists say what the full report says', async () => {
  const { refs } = read('marks.json') as MarkData;
  const catalogue = await openCatalogue(async (path) => read(path));
  const marks = await catalogue.marks();
  const chosen = [...Object.keys(refs).filter((_, i) => i % EVERY === 0), 'hf:nobody/unknown', 'gh:nobody/unknown'];
  const kinds = new Set<string>();
  for (const ref of chosen) {
    const subject = { site: '', kind: 'model' as const, ref, url: '' };
    const { label, pillars, match } = await answer(
      { subject, observed: null, today: '2026-11-21' },
      catalogue,
      definitions,
    );
    kinds.add(`${match.how} ${label.id}`);
    expect(marks(ref), ref).toEqual({
      label: { id: label.id, atLeast: label.atLeast, ...(label.note && { note: label.note }) },
      weights: pillars.weights.look,
      data: pillars.data.look,
      code: pillars.code.look,
      assessed: match.assessed,
    });
  }
  expect(chosen.length).toBeGreaterThan(500);
  expect(kinds.size).toBeGreaterThan(6);
});
