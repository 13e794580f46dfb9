import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow, readYaml } from '../../../data/files';
import { sheets, summary } from '../../../data/report/audit';
import { draw, randomFrom, SAMPLE, SEED } from '../../../data/report/draw';
import { fieldsOf, kindOf } from '../../../data/report/fields';
import { tally, wilson, words } from '../../../data/report/tally';
import { type AuditFile, auditSchema } from '../../../data/schema';
import { model } from './fixtures';

const ids = Array.from({ length: 400 }, (_, i) => `lab/m${i}`);

describe('the draw', () => {
  test('the same seed draws the same records, in whatever order they are read', () => {
    const drawn = draw(ids);
    expect(drawn).toHaveLength(SAMPLE);
    expect(new Set(drawn).size).toBe(SAMPLE);
    expect(drawn.every((id) => ids.includes(id))).toBe(true);
    expect(draw([...ids].reverse())).toEqual(drawn);
    expect(draw(ids, SEED + 1)).not.toEqual(drawn);
  });

  test('a small list is drawn whole', () => expect(draw(['b/b', 'a/a'])).toEqual(['a/a', 'b/b']));

  test('mulberry32: the published numbers of seed 1, evenly spread', () => {
    const random = randomFrom(1);
    expect(random()).toBeCloseTo(0.62707394058816, 12);
    const mean = Array.from({ length: 10_000 }, random).reduce((a, b) => a + b) / 10_000;
    expect(mean).toBeGreaterThan(0.48);
    expect(mean).toBeLessThan(0.52);
  });
});

const record = model(
  `  training_code:
    state: unknown
differences:
  - members:
      - hf:lab/model-1b
    component: weights_final
    state: gated
    gate: auto
    evidence:
      - url: https://example.org/small
        shows: a gate
        kind: primary
        accessed: 2026-11
`,
).value;

test('every stated fact is a field, an unknown is none', () => {
  const fields = fieldsOf(record);
  expect(fields.map((f) => f.field)).toEqual([
    'maker',
    'members',
    'weights_final.state',
    'weights_final.licence',
    'differences.0.weights_final.state',
    'differences.0.weights_final.gate',
  ]);
  expect(fields[0]!.links).toEqual(['https://example.org/card', 'https://example.org/small']);
  expect(fields[5]).toMatchObject({ says: 'auto', links: ['https://example.org/small'] });
  expect(fields.map((f) => kindOf(f.field)).slice(-2)).toEqual(['state', 'gate']);
});

const WRONG = { field: 'weights_final.licence', said: 'MIT', found: 'Apache-2.0', url: 'https://example.org/card' };
const AUDIT: AuditFile = {
  date: '2026-11',
  seed: SEED,
  drawnFrom: 1,
  method: ['read'],
  records: [
    {
      id: 'lab/model',
      confirmed: 'maker members weights_final.state',
      unread: 'differences.0.weights_final.gate',
      wrong: [{ ...WRONG, mended: true }],
    },
  ],
};

describe('the outcome', () => {
  test('is counted by kind; what could not be read is no part of the rate', () => {
    const result = tally(AUDIT);
    expect(result).toMatchObject({ checked: 4, confirmed: 3, wrong: 1, unread: 1, mended: 1, recordsWithWrong: 1 });
    expect(result.errorRate).toBe(0.25);
    expect(result.kinds.licence).toEqual({ confirmed: 0, wrong: 1, unread: 0 });
    expect(summary(AUDIT, result)[2]).toMatch(/^error rate 25\.0 % \(95 % interval 4\.6 % to 69\.9 %\)$/);
  });

  test('stands beside each field of the drawn record', () => {
    const [sheet] = sheets([record], SEED, AUDIT);
    const outcomes = Object.fromEntries(sheet!.fields.map((f) => [f.field, f.outcome]));
    expect(outcomes).toEqual({
      maker: 'confirmed',
      members: 'confirmed',
      'weights_final.state': 'confirmed',
      'weights_final.licence': 'mended',
      'differences.0.weights_final.state': 'open',
      'differences.0.weights_final.gate': 'unread',
    });
  });

  test('Wilson: known values, and nothing looked at says nothing', () => {
    expect(wilson(0, 10)[0]).toBe(0);
    expect(wilson(0, 10)[1]).toBeCloseTo(0.2775, 3);
    expect(wilson(50, 100)[0]).toBeCloseTo(0.4038, 3);
    expect(wilson(10, 10)[1]).toBeCloseTo(1, 12);
    expect(wilson(0, 0)).toEqual([0, 1]);
  });

  test('the form is strict', () => {
    expect(auditSchema.safeParse(AUDIT).success).toBe(true);
    expect(auditSchema.safeParse({ ...AUDIT, seeds: 1 }).success).toBe(false);
    expect(auditSchema.safeParse({ ...AUDIT, records: [{ id: 'a/b', confirmed: 'two  blanks' }] }).success).toBe(false);
  });
});

describe('the published audit', () => {
  const audits = filesBelow('data/audit', '.yaml').map((file) => auditSchema.parse(readYaml(file).value));
  const last = audits.at(-1)!;

  test('names each record once and each field once', () => {
    expect(last.records).toHaveLength(SAMPLE);
    expect(new Set(last.records.map((r) => r.id)).size).toBe(SAMPLE);
    for (const { id, confirmed, unread, wrong } of last.records) {
      const fields = [...words(confirmed), ...words(unread), ...(wrong ?? []).map((w) => w.field)];
      expect(fields.length, id).toBeGreaterThan(0);
      expect(new Set(fields).size, id).toBe(fields.length);
    }
  });

  test('data/README.md quotes its figures', () => {
    const page = readFileSync('data/README.md', 'utf8');
    const [, fields, rate] = summary(last, tally(last));
    expect(page).toContain(`- ${fields}\n- ${rate}\n`);
  });
});
