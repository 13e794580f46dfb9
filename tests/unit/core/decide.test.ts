import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, onComponent } from '../../../src/core/decide';
import type { Fact, Finding } from '../../../src/core/record';
import { evidence, fact } from '../helpers';

const known = (facts: Fact[], findings: Finding[] = []) =>
  decide(facts, findings).find((k) => k.component === 'training_code')!;
const code = (state: Fact['state'], rest: Partial<Fact> = {}, date = '2025-01') =>
  fact('training_code', state, undefined, { evidence: [evidence({ date })], ...rest });
const closed: Finding = {
  component: 'training_code',
  says: 'closed',
  source: 'index',
  url: 'https://example.org',
  date: '2026-01',
};

describe('precedence of facts (DESIGN §4.4)', () => {
  test.each<[string, Fact, Fact]>([
    [
      'a curated correction with primary evidence before a newer index',
      code('released', { curated: true }, '2024-01'),
      code('partial', {}, '2026-01'),
    ],
    [
      'this model before its family',
      code('released', { scope: 'model' }, '2024-01'),
      code('partial', { scope: 'family' }, '2026-01'),
    ],
    [
      'the family before an ancestor',
      code('released', { scope: 'family' }, '2024-01'),
      code('partial', { scope: 'ancestor' }, '2026-01'),
    ],
    ['the newer of two alike', code('released', {}, '2026-01'), code('partial', {}, '2025-06')],
    [
      'what was assessed before what the page declares',
      code('released', {}, '2020-01'),
      code('partial', { declared: true }, '2026-01'),
    ],
  ])('%s', (_, first, second) => {
    expect(known([second, first]).state).toBe('released');
    expect(known([first, second]).state).toBe('released');
  });

  test('a curated fact on an index alone has no precedence of its own', () => {
    const secondary = code('partial', { curated: true, evidence: [evidence({ kind: 'secondary', date: '2024-01' })] });
    expect(known([secondary, code('released', {}, '2026-01')]).state).toBe('released');
  });
});

describe('disagreement', () => {
  test('another state, or another licence, is kept and marks the component disputed', () => {
    expect(known([code('released', {}, '2026'), code('partial', {}, '2025')])).toMatchObject({
      disputed: true,
      others: [{ state: 'partial' }],
    });
    expect(known([code('released', { licence: 'MIT' }), code('released', { licence: 'Apache-2.0' })]).disputed).toBe(
      true,
    );
    expect(known([code('released', { licence: 'MIT' }), code('released')]).disputed).toBe(false);
  });

  test('an index that says closed disputes what is out, and nothing else', () => {
    expect(known([code('released')], [closed]).disputed).toBe(true);
    expect(known([code('withheld')], [closed]).disputed).toBe(false);
    expect(known([], [closed])).toMatchObject({ state: 'unknown', disputed: false });
  });

  test('a licence that the deciding fact does not state comes from the next that agrees', () => {
    expect(known([code('released', {}, '2026'), code('released', { licence: 'MIT' }, '2025')]).fact?.licence).toBe(
      'MIT',
    );
    expect(
      known([code('released', {}, '2026'), code('withheld', { licence: 'MIT' }, '2025')]).fact?.licence,
    ).toBeUndefined();
  });
});

test('a gate on the page is access, not a contradiction', () => {
  const gated = code('gated', { declared: true, gate: 'manual' });
  expect(known([code('released'), gated])).toMatchObject({ state: 'gated', disputed: false, fact: { gate: 'manual' } });
  expect(known([code('withheld'), gated])).toMatchObject({ state: 'withheld', disputed: true });
});

test('nobody speaks of it: unknown', () => {
  expect(known([])).toMatchObject({ state: 'unknown', others: [], disputed: false });
});

test('the order of evidence does not matter', () => {
  const state = fc.constantFrom<Fact['state']>('released', 'partial', 'withheld', 'itemised');
  const anyFact = fc.record({
    state,
    date: fc.constantFrom('2024', '2025', '2026'),
    scope: fc.constantFrom('model', 'family'),
    curated: fc.boolean(),
  });
  fc.assert(
    fc.property(fc.array(anyFact, { maxLength: 6 }), fc.nat(), (specs, seed) => {
      const facts = specs.map(({ state: s, date, scope, curated }, i) =>
        code(s, { scope: scope as 'model', curated, evidence: [evidence({ date, url: `https://example.org/${i}` })] }),
      );
      const shuffled = [...facts].sort(
        (a, b) =>
          ((a.evidence[0]!.url.charCodeAt(20) * (seed + 7)) % 5) -
          ((b.evidence[0]!.url.charCodeAt(20) * (seed + 7)) % 5),
      );
      expect(known(shuffled)).toEqual(known(facts));
    }),
  );
});

test('a gate that one source saw is no dispute; licences that differ dispute the licence, not the release', () => {
  const of = (facts: Fact[]) => decide(facts).find((k) => k.component === 'weights_final')!;
  const from = (source: string) => [evidence({ source })];
  const released = fact('weights_final', 'released', 'MIT', { evidence: from('a') });
  const gated = of([released, fact('weights_final', 'gated', 'MIT', { evidence: from('b') })]);
  expect(gated.disputed).toBe(false);
  const other = of([released, fact('weights_final', 'released', 'CC-BY-NC-4.0', { evidence: from('b') })]);
  expect(onComponent({ key: 'state_released' }, other).disputed).toBeUndefined();
  expect(onComponent({ key: 'licence_osi' }, other).disputed).toBe(true);
});
