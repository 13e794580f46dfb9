import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { all, any, cannotTell, met, notApplicable, notMet, type Result, type Verdict } from '../../../src/core/verdict';

const R: Record<string, Result> = { met: met(), not: notMet(), tell: cannotTell(), na: notApplicable() };

describe('three-valued conjunction', () => {
  test.each<[string, string, Verdict]>([
    ['met', 'met', 'met'],
    ['met', 'tell', 'cannot-tell'],
    ['met', 'not', 'not-met'],
    ['tell', 'not', 'not-met'],
    ['met', 'na', 'met'],
    ['na', 'na', 'not-applicable'],
    ['tell', 'na', 'cannot-tell'],
  ])('%s and %s', (a, b, verdict) => {
    expect(all(R[a]!, R[b]!).verdict).toBe(verdict);
    expect(all(R[b]!, R[a]!).verdict).toBe(verdict);
  });
});

describe('three-valued disjunction', () => {
  test.each<[string, string, Verdict]>([
    ['met', 'not', 'met'],
    ['met', 'tell', 'met'],
    ['tell', 'not', 'cannot-tell'],
    ['not', 'not', 'not-met'],
    ['not', 'na', 'not-met'],
  ])('%s or %s', (a, b, verdict) => {
    expect(any(R[a]!, R[b]!).verdict).toBe(verdict);
    expect(any(R[b]!, R[a]!).verdict).toBe(verdict);
  });
});

test('reasons are those of the parts that decided', () => {
  const result = all(met({ key: 'a' }), notMet({ key: 'b' }), cannotTell({ key: 'c' }), notMet({ key: 'd' }));
  expect(result.because.map((r) => r.key)).toEqual(['b', 'd']);
});

test('the order of parts never matters', () => {
  const anyResult = fc.constantFrom(...Object.values(R));
  fc.assert(
    fc.property(fc.array(anyResult, { minLength: 1, maxLength: 6 }), (parts) => {
      const back = [...parts].reverse();
      expect(all(...back).verdict).toBe(all(...parts).verdict);
      expect(any(...back).verdict).toBe(any(...parts).verdict);
    }),
  );
});
