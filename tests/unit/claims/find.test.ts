import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { find } from '../../../src/claims/find';
import { HOSTILE_TEXTS } from '../../claims/hostile';

const said = (text: string, context = {}) => find(text, context).map((c) => `${c.kind} ${c.subject} ${c.polarity}`);
const own = (text: string, context = {}) =>
  find(text, context).filter((c) => c.subject === 'this-model' && c.polarity === 'positive');

describe('traps that were met on real pages', () => {
  test.each([
    // "proprietary" for "our own": no word of openness, and nothing that denies it either.
    ['The Nimbus Embedding series is the latest proprietary model of the Nimbus family.', []],
    // The words for "open AI" in a slogan name nobody's model.
    ['TRULY OPEN AI. 100 % NON-PROFIT.', []],
    // A site-wide description stands on pages of closed models too.
    ['Customize and deploy assistants and agents with open models.', []],
    // Says what it means by the word: still a claim of its kind, beside the licence.
    ['Truly Open: Apache 2.0 license gives ungated access to weights.', ['fully-open', 'licence']],
    ['Our API also serves the non-open weight models of the Pro tier.', []],
    ['The model will be open-source.', ['promise']],
    ['The open weights will be released next week.', ['promise']],
    ['Bold is the best overall, underlined denotes open-source SOTA.', []],
    ["We're on a journey to advance and democratize artificial intelligence through open source and open science.", []],
    ['This is a gated model, you need to share contact information to access this model.', []],
    ['The model was not technically "open source" in the sense of the definition.', []],
    ['It is API-only and not open-weights.', []],
    ['We present an openly accessible speech dataset.', []],
    ['The maker announces an open humanoid robot reference design.', []],
    ['The integration is open-sourced upstream in an inference engine.', []],
  ] as [string, string[]][])('%s', (text, kinds) => {
    expect(own(text).map((c) => c.kind)).toEqual(kinds);
  });
});

test('subject and polarity are told apart', () => {
  expect(said('Nimbus CLI is an open-source tool for the terminal.')).toEqual(['open-source tool positive']);
  expect(said('This model is not open source.')).toEqual(['open-source this-model negated']);
  expect(said('The weights are under a non-commercial license.')).toContain('free-use this-model negated');
  expect(said('If it were open source, everybody could check.')).toEqual(['open-source this-model conditional']);
  expect(said('The model is "open source".')).toEqual(['open-source this-model quoted']);
  expect(said('The model was originally open source.')).toEqual(['open-source this-model past']);
  expect(said('The code is released under the MIT license.')).toEqual(['licence tool positive']);
});

test('a sentence about a model of another name is another model’s', () => {
  const text = 'Stratus-2 is an open-source model.';
  expect(said(text, { names: ['acme/Nimbus-7B'] })).toEqual(['open-source other-model positive']);
  expect(said(text, { names: ['acme/Stratus-2-7B'] })).toEqual(['open-source this-model positive']);
  expect(said('Nimbus 7B is an open-source model.', { names: ['acme/nimbus-7b-it'] })).toEqual([
    'open-source this-model positive',
  ]);
});

describe('language', () => {
  test('a language that no grammar covers makes no claim, whatever English words it holds', () => {
    for (const text of [
      'Dit is een open source model van de universiteit en het is niet voor bedrijven.',
      'Это модель open source с открытым исходным кодом.',
      'Bu model açık kaynak, open source ve ücretsiz bir model olarak sunulur.',
    ])
      expect(find(text)).toEqual([]);
  });

  test('the declared language decides where the words do not', () => {
    expect(find('Open-source Nimbus-7B', { lang: 'nl' })).toEqual([]);
    expect(own('Nimbus: an open-source model', { lang: 'en-GB' })).toHaveLength(1);
  });

  test('sentences of one text may be in several languages', () => {
    const text = 'Nimbus is an open-source model.\n本モデルはオープンソースの言語モデルです。\n我们开源了云7B模型。';
    expect(own(text).map((c) => c.text)).toEqual(['open-source', 'オープンソース', '开源']);
  });
});

test('code between fences, addresses and tags claim nothing', () => {
  expect(find('```\nThis is an open-source model.\n```\n')).toEqual([]);
  expect(find('See https://example.org/our-open-source-model for more.')).toEqual([]);
  expect(find('<a href="open-source-model">More</a>')).toEqual([]);
});

test('an item of a road map that is not ticked is a promise', () => {
  expect(own('- [ ] Open-source the base model').map((c) => c.kind)).toEqual(['promise']);
});

test('places are right in any text: they slice to the words, in order, inside the text', () => {
  const piece = fc.constantFrom(
    'Nimbus is an open-source model. ',
    '“Our open‑weight models” are out.\n',
    '我们开源了云7B模型，采用 Apache 2.0 协议。',
    '𝒪pen weights, İstanbul and ﬁne print. The model is released under the MIT license.\n',
    '| Released under Apache 2.0 | fully open model |\n',
  );
  const text = fc.array(fc.oneof(piece, fc.string({ unit: 'grapheme' })), { maxLength: 12 }).map((p) => p.join(''));
  fc.assert(
    fc.property(text, (t) => {
      const claims = find(t);
      for (const { start, end, text: words } of claims) {
        expect(0 <= start && start < end && end <= t.length).toBe(true);
        expect(t.slice(start, end)).toBe(words);
      }
      expect(claims.map((c) => c.start)).toEqual(claims.map((c) => c.start).sort((a, b) => a - b));
      expect(find(t)).toEqual(claims);
    }),
    { numRuns: 200 },
  );
});

test('a long page loses no claim', () => {
  const dull = 'The context window has many tokens and the licence of nothing is mentioned here. ';
  const text = `${dull.repeat(1500)}Nimbus is an open-source model.`;
  expect(own(text)).toHaveLength(1);
});

/** Work is counted by the ratio of two sizes, not by the clock alone: what blows up is off by orders of magnitude. */
test.each(Object.entries(HOSTILE_TEXTS))('hostile text of 1 MB costs in proportion: %s', (_, seed) => {
  const time = (size: number) => {
    const text = seed.repeat(Math.ceil(size / seed.length));
    const started = performance.now();
    find(text);
    return performance.now() - started;
  };
  time(50_000);
  const [small, large] = [Math.min(time(100_000), time(100_000)), time(1_000_000)];
  expect(large).toBeLessThan(Math.max(small, 5) * 100);
});
