import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/claims/check/check';
import { CODES, NOT_GIVEN, type OwCode } from '../../../src/claims/check/codes';
import { RUNGS } from '../../../src/claims/check/invoked';
import { ROWS } from '../../../src/claims/check/rows';
import { find } from '../../../src/claims/find';
import type { Claim, ClaimKind } from '../../../src/claims/types';
import { COMPONENTS } from '../../../src/core/components';
import type { Match } from '../../../src/core/match';
import type { Fact } from '../../../src/core/record';
import { makeReport, type ReportInput } from '../../../src/core/report';
import { STATES } from '../../../src/core/states';
import { definitions } from '../../../src/definitions';
import { evidence, fact, LICENCES, openModel } from '../helpers';

const EXACT: Match = { how: 'exact', record: 'r', assessed: true, via: [] };

function reportOf(facts: Fact[], rest: Partial<ReportInput> = {}) {
  const subject = { site: 'huggingface', kind: 'model' as const, ref: 'hf:acme/nimbus', url: 'https://example.org' };
  return makeReport(
    { subject, name: 'acme/nimbus', match: EXACT, facts, observed: null, assessed: '2026-11', ...rest },
    { licences: LICENCES, definitions, sources: {}, resolve: LICENCES.resolve, asOf: '2026-11', today: '2026-11-21' },
  );
}

const claim = (kind: ClaimKind, text = 'open', rest: Partial<Claim> = {}): Claim => ({
  kind,
  subject: 'this-model',
  polarity: 'positive',
  text,
  start: 0,
  end: text.length,
  ...rest,
});

const one = (c: Claim, facts: Fact[], rest: Partial<ReportInput> = {}) =>
  check([c], reportOf(facts, rest), { definitions, resolve: LICENCES.resolve })[0]!;

const weights = (licence: string, state: Fact['state'] = 'released', rest: Partial<Fact> = {}) =>
  fact('weights_final', state, licence, rest);
const restricted = [weights('LicenseRef-llama'), fact('inference_code', 'released', 'MIT')];
const weightsOnly = [
  weights('Apache-2.0'),
  fact('inference_code', 'released', 'Apache-2.0'),
  fact('training_code', 'withheld'),
  fact('train_data_pretraining', 'withheld'),
  fact('data_description', 'withheld'),
];

describe('every code, from facts that force it', () => {
  const CASES: [OwCode, Claim, Fact[]][] = [
    ['OW-0', claim('open-weights', 'open weights'), weightsOnly],
    ['OW-0', claim('open-source', 'open source'), openModel()],
    ['OW-1', claim('open-source', 'open source'), restricted],
    ['OW-2', claim('open-source', 'open source'), weightsOnly],
    ['OW-3', claim('fully-open', 'fully open'), weightsOnly],
    ['OW-4', claim('open-weights', 'open weights'), restricted],
    ['OW-5', claim('open', 'open model'), [fact('weights_final', 'withheld', undefined, { access: 'hosted' })]],
    ['OW-6', claim('open-data', 'training data is public'), weightsOnly],
    ['OW-8', claim('open', 'freely available'), [weights('Apache-2.0', 'gated', { gate: 'manual' })]],
    ['OW-9', claim('free-use', 'commercial use'), [weights('CC-BY-NC-4.0')]],
    ['OW-10', claim('licence', 'Apache 2.0'), restricted],
    ['OW-12', claim('open-source', 'open source'), [weights('NONE'), fact('training_code', 'withheld')]],
    ['OW-16', claim('open-source', 'open-source model under the AI Act'), restricted],
    ['OW-14', claim('open-source', 'open source'), [weights('Apache-2.0', 'promised')]],
    ['OW-15', claim('licence', 'MIT license'), restricted],
  ];
  test.each(CASES)('%s', (code, c, facts) => {
    const result = one(c, facts);
    expect(result.code).toBe(code);
    expect(result.result).toBe(code === 'OW-0' ? 'supported' : 'goes-further');
    expect(result.basis).toEqual(CODES[code]);
    for (const m of result.missing) expect(m.url).toMatch(/^https:/);
    if (code !== 'OW-0') expect(result.missing.length).toBeGreaterThan(0);
  });

  test('OW-11: what only an ancestor’s licence contradicts is named and left open', () => {
    const bound = [
      {
        record: 'b',
        name: 'Base',
        ref: 'hf:b/base',
        relation: 'finetune' as const,
        step: 'finetune' as const,
        licence: 'LicenseRef-llama',
        primary: true,
        evidence: [evidence()],
      },
    ];
    const result = one(
      claim('open-weights', 'open weights'),
      [weights('MIT'), fact('inference_code', 'released', 'MIT')],
      {
        match: { ...EXACT, how: 'derived' },
        bound,
      },
    );
    expect(result).toMatchObject({ result: 'cannot-tell', code: 'OW-11', missing: [] });
  });

  test('the codes that are never given have no row; every other has a test here', () => {
    const given = new Set<string>([...ROWS.map((r) => r.code), 'OW-0', 'OW-11']);
    expect(NOT_GIVEN.filter((code) => given.has(code))).toEqual([]);
    expect(
      Object.keys(CODES)
        .filter((code) => !given.has(code))
        .sort(),
    ).toEqual([...NOT_GIVEN].sort());
    const tested = new Set<string>([...CASES.map(([code]) => code), 'OW-11']);
    expect([...given].filter((code) => !tested.has(code))).toEqual([]);
  });
});

test('the difference names the restriction with its clause, and where it stands', () => {
  expect(one(claim('open-source', 'open source'), restricted).missing[0]).toEqual({
    component: 'weights_final',
    licence: 'llama',
    restriction: { type: 'user-scale-threshold', detail: 'below 700 million users', clause: '2' },
    source: 'example',
    url: 'https://example.org/model',
    date: '2026-11',
  });
});

describe('what keeps a claim from being called further', () => {
  const says = claim('open-source', 'open source');
  const second = { evidence: [evidence({ kind: 'secondary' })] };
  const CASES: [string, Claim, Fact[], Partial<ReportInput>?][] = [
    ['evidence of an index alone', says, [weights('LicenseRef-llama', 'released', second)]],
    [
      'an index’s finding alone',
      says,
      [weights('Apache-2.0')],
      {
        findings: [
          { component: 'training_code', says: 'closed', source: 'i', url: 'https://example.org', date: '2026' },
        ],
      },
    ],
    [
      'a disputed fact',
      says,
      [
        weights('LicenseRef-llama'),
        weights('MIT', 'released', { evidence: [evidence({ url: 'https://example.org/2' })] }),
      ],
    ],
    ['nothing known', says, []],
    ['a doubtful match', says, restricted, { match: { ...EXACT, how: 'possible' } }],
    ['no match', says, restricted, { match: { ...EXACT, how: 'none' } }],
    [
      'an ancestor’s fact',
      says,
      restricted.map((f) => ({ ...f, scope: 'ancestor' as const })),
      { match: { ...EXACT, how: 'derived' } },
    ],
    ['another model', { ...says, subject: 'other-model' }, restricted],
    ['the maker’s models', { ...says, subject: 'maker-models' }, restricted],
    ['a tool', { ...says, subject: 'tool' }, restricted],
    ['a negation', { ...says, polarity: 'negated' }, restricted],
    ['a quotation', { ...says, polarity: 'quoted' }, restricted],
    ['a promise', claim('promise'), restricted],
    ['weights that are released, not called open', claim('open-weights', 'release the weights'), restricted],
    ['a vague word over weights that are out', claim('open', 'open model'), restricted],
    ['research use of a licence for research', claim('free-use', 'free for research'), [weights('CC-BY-NC-4.0')]],
    ['a licence nobody read', says, [weights('LicenseRef-unread')]],
  ];
  test.each(CASES)('%s', (_, c, facts, rest) => {
    expect(one(c, facts, rest).result).not.toBe('goes-further');
  });

  test('a page that has changed since it was assessed', () => {
    const changed = reportOf(restricted, { assessed: '2026-01-01' });
    expect(check([says], { ...changed, stale: null })[0]!.result).toBe('goes-further');
    expect(check([says], { ...changed, stale: 'page-changed' })[0]!.result).toBe('cannot-tell');
  });

  test('a page that also names the licence that was found', () => {
    const both = [claim('licence', 'Apache 2.0'), claim('licence', 'llama license')];
    const resolve = (name: string) => (/^llama/.test(name) ? 'LicenseRef-llama' : LICENCES.resolve(name));
    const results = check(both, reportOf(restricted), { resolve }).map((c) => c.result);
    expect(results).toEqual(['cannot-tell', 'supported']);
  });
});

test('sources that differ on a gate do not differ on the licence', () => {
  const gated = [
    weights('LicenseRef-llama', 'gated', { gate: 'manual', curated: true }),
    weights('LicenseRef-llama', 'released', {
      evidence: [evidence({ kind: 'secondary', url: 'https://example.org/2' })],
    }),
  ];
  expect(one(claim('open-source', 'open source'), gated).code).toBe('OW-1');
});

test('a derivative answers for its own licence', () => {
  const own = [weights('LicenseRef-llama', 'released', { declared: true, scope: 'model' })];
  const says = claim('open-source', 'open source');
  expect(one(says, own, { match: { ...EXACT, how: 'derived' } }).code).toBe('OW-1');
});

test('a dated claim that a definition in force at its date supported says so', () => {
  const says = claim('open-source', 'open source');
  expect(one({ ...says, date: '2023-07-18' }, weightsOnly)).toMatchObject({
    result: 'supported',
    earlier: { definition: 'osd-weights', date: '2007-03-22' },
  });
  expect(one({ ...says, date: '2026-07-01' }, weightsOnly).result).toBe('goes-further');
  expect(one({ ...says, date: '2023-07-18' }, restricted).result).toBe('goes-further');
});

test('the criteria that the rungs name exist', () => {
  const known = definitions.find((d) => d.id === 'g7-2026')!.criteria.map((c) => c.id);
  for (const ids of Object.values(RUNGS)) expect(ids.filter((id) => !known.includes(id))).toEqual([]);
});

const KINDS: ClaimKind[] = ['open-source', 'fully-open', 'open-weights', 'open-data', 'open', 'free-use', 'licence'];
const anyFact = fc
  .record({
    component: fc.constantFrom(...COMPONENTS),
    state: fc.constantFrom(...STATES.filter((s) => s !== 'unknown')),
    licence: fc.constantFrom('Apache-2.0', 'MIT', 'LicenseRef-llama', 'CC-BY-NC-4.0', 'NONE', undefined),
    kind: fc.constantFrom('primary' as const, 'secondary' as const),
  })
  .map(({ component, state, licence, kind }) =>
    fact(component, state as Fact['state'], licence, { evidence: [evidence({ kind })] }),
  );
const anyClaim = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    text: fc.constantFrom('open source', 'freely available', 'MIT', 'commercial use'),
  })
  .map(({ kind, text }) => claim(kind, text));

test('knowing less never makes a claim go further', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyFact, { selector: (f) => f.component }), anyClaim, fc.nat(), (facts, c, at) => {
      if (facts.length === 0 || one(c, facts).result === 'goes-further') return;
      const less = facts.filter((_, i) => i !== at % facts.length);
      // A licence or a component that is forgotten leaves the verdicts open: no new difference may appear.
      expect(one(c, less).result).not.toBe('goes-further');
    }),
    { numRuns: 400 },
  );
});

test('every difference rests on primary evidence', () => {
  fc.assert(
    fc.property(fc.uniqueArray(anyFact, { selector: (f) => f.component }), anyClaim, (facts, c) => {
      const { result, missing } = one(c, facts);
      if (result !== 'goes-further') return;
      for (const m of missing)
        expect(facts.find((f) => f.component === m.component)!.evidence.some((e) => e.kind === 'primary')).toBe(true);
    }),
    { numRuns: 400 },
  );
});

test('what is found can be checked: an honest page is credited', () => {
  const claims = find('Nimbus is an open-weight model under the Apache 2.0 license.');
  const results = check(claims, reportOf(weightsOnly), { resolve: LICENCES.resolve });
  expect(results.map((r) => [r.claim.kind, r.result])).toEqual([
    ['open-weights', 'supported'],
    ['licence', 'supported'],
  ]);
});
