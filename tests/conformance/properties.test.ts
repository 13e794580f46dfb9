import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { COMPONENTS } from '../../src/core/components';
import { type Definition, evaluate } from '../../src/core/definition';
import type { Fact } from '../../src/core/record';
import { OPENNESS } from '../../src/core/states';
import { definitions } from '../../src/definitions';
import { evidence, fact, factsOf } from '../unit/helpers';

const byId = (id: string): Definition => definitions.find((d) => d.id === id)!;
const judged = definitions.filter((d) => d.id !== 'osai-index');

const licence = fc.constantFrom(
  'Apache-2.0',
  'MIT',
  'CC-BY-4.0',
  'ODC-By-1.0',
  'CC-BY-NC-4.0',
  'LicenseRef-llama',
  'LicenseRef-modified-mit',
  'NONE',
  undefined,
);
const gate = fc.constantFrom('auto' as const, 'manual' as const, undefined);
const reason = fc.constantFrom('legal' as const, 'technical' as const, 'none-given' as const, undefined);
const anyFact = fc
  .record({
    component: fc.constantFrom(...COMPONENTS),
    state: fc.constantFrom(...OPENNESS, 'not-applicable' as const),
    licence,
    gate,
    reason,
    complete: fc.boolean(),
  })
  .map(({ component, state, licence: l, gate: g, reason: r, complete }) =>
    fact(component, state, l, { ...(g && { gate: g }), ...(r && { reason: r }), ...(complete && { complete }) }),
  );
const model = fc.uniqueArray(anyFact, { selector: (f) => f.component, maxLength: COMPONENTS.length });
const with_ = (facts: Fact[], more: Fact): Fact[] => [...facts.filter((f) => f.component !== more.component), more];

test('there are ten definitions, each with clause, link, date, publisher and status', () => {
  expect(definitions.map((d) => d.id)).toEqual([
    'g7-2026',
    'osaid-1.0',
    'mof-1.0',
    'owd-draft',
    'osd-weights',
    'fsf-provisional',
    'debian-ml-policy',
    'dpg-ai',
    'eu-ai-act-53-2',
    'osai-index',
  ]);
  for (const d of definitions) {
    expect(d.url).toMatch(/^https:\/\//);
    expect(d.date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect([d.name, d.version, d.publisher, d.status, d.note].every(Boolean)).toBe(true);
    expect(new Set(d.criteria.map((c) => c.id)).size).toBe(d.criteria.length);
    expect(d.criteria.every((c) => c.clause && c.text)).toBe(true);
    for (const level of d.levels ?? [])
      expect(
        level.adds.every((id) => d.criteria.some((c) => c.id === id)),
        `${d.id} ${level.id}`,
      ).toBe(true);
  }
});

describe.each(judged.map((d) => [d.id, d] as const))('%s', (_, definition) => {
  test('releasing one more component under the freest terms never turns met into not met', () => {
    fc.assert(
      fc.property(model, fc.constantFrom(...COMPONENTS), (facts, which) => {
        const before = evaluate(definition, factsOf(facts));
        const after = evaluate(
          definition,
          factsOf(with_(facts, fact(which, 'released', 'Apache-2.0', { complete: true }))),
        );
        for (const [i, c] of before.criteria.entries())
          if (c.verdict === 'met') expect(after.criteria[i]!.verdict, c.id).not.toBe('not-met');
        if (before.verdict === 'met') expect(after.verdict).not.toBe('not-met');
      }),
      { numRuns: 300 },
    );
  });

  test('a freer licence never turns met into not met', () => {
    fc.assert(
      fc.property(model, fc.nat(), (facts, n) => {
        const target = facts[n % Math.max(facts.length, 1)];
        if (!target) return;
        const before = evaluate(definition, factsOf(facts));
        const after = evaluate(definition, factsOf(with_(facts, { ...target, licence: 'Apache-2.0' })));
        if (before.verdict === 'met') expect(after.verdict).toBe('met');
      }),
      { numRuns: 300 },
    );
  });

  test('unknown never turns into not met: forgetting a fact never makes a criterion fail', () => {
    expect(evaluate(definition, factsOf([])).criteria.map((c) => c.verdict)).not.toContain('not-met');
    fc.assert(
      fc.property(model, fc.constantFrom(...COMPONENTS), (facts, which) => {
        const before = evaluate(definition, factsOf(facts));
        const after = evaluate(definition, factsOf(facts.filter((f) => f.component !== which)));
        for (const [i, c] of before.criteria.entries())
          if (c.verdict !== 'not-met') expect(after.criteria[i]!.verdict, c.id).not.toBe('not-met');
      }),
      { numRuns: 300 },
    );
  });

  test('the order of the evidence does not matter', () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 20 }), (facts) => {
        const dated = facts.map((f, i) => ({ ...f, evidence: [evidence({ url: `https://example.org/${i}` })] }));
        expect(evaluate(definition, factsOf([...dated].reverse()))).toEqual(evaluate(definition, factsOf(dated)));
      }),
      { numRuns: 100 },
    );
  });
});

test('the G7’s rungs are ordered: each one reached implies those below', () => {
  const g7 = byId('g7-2026');
  fc.assert(
    fc.property(model, (facts) => {
      const { level, criteria } = evaluate(g7, factsOf(facts));
      const height = g7.levels!.findIndex((l) => l.id === level);
      const needed = g7.levels!.slice(0, height + 1).flatMap((l) => l.adds);
      for (const c of criteria) if (needed.includes(c.id)) expect(['met', 'not-applicable']).toContain(c.verdict);
    }),
  );
});

test('OSAID met implies the licence terms of the G7’s Open Source AI', () => {
  const everything = fc
    .constantFrom(...COMPONENTS)
    .chain(() => fc.uniqueArray(anyFact, { selector: (f) => f.component, maxLength: 3 }));
  fc.assert(
    fc.property(everything, (changes) => {
      const open = COMPONENTS.map((c) => fact(c, 'released', 'Apache-2.0', { complete: true }));
      const facts = factsOf(changes.reduce(with_, open));
      if (evaluate(byId('osaid-1.0'), facts).verdict !== 'met') return;
      const g7 = evaluate(byId('g7-2026'), facts);
      for (const id of [
        'weights',
        'weights-licence',
        'deployment-code',
        'deployment-licence',
        'training-code',
        'data-processing-code',
      ])
        expect(['met', 'not-applicable'], id).toContain(g7.criteria.find((c) => c.id === id)?.verdict);
    }),
    { numRuns: 500 },
  );
});
