import { expect, test } from 'vitest';
import { english } from '../../src/english';
import { declaredLines, parameterCount } from '../../src/words/declared';
import { observed } from './helpers';

test.each([
  [8_030_261_248, '8.03 B'],
  [70_600_000_000, '70.6 B'],
  [109_486_464, '109 M'],
  [671_000_000_000, '671 B'],
])('%d parameters are %s', (n, words) => expect(parameterCount(n)).toBe(words));

test('only what is declared is said; that no licence is declared is said too', () => {
  const lines = declaredLines(english, observed({ licences: [], formats: [], bases: [], datasets: [], papers: [] }));
  expect(lines[0]).toBe('No licence declared');
  expect(lines.join()).not.toMatch(/Adapter|Parameters|undefined/);
});

test('an adapter, its parent as declared, and a training set that the hub does not hold', () => {
  const lines = declaredLines(
    english,
    observed({
      licences: ['other'],
      licenceName: 'own-terms',
      adapterOnly: true,
      parameters: 1e9,
      bases: [{ ref: 'hf:maker/base', relation: 'adapter' }],
      datasets: [{ name: 'corpus', onHub: false }],
    }),
  );
  expect(lines).toEqual(
    expect.arrayContaining([
      expect.stringContaining('other, own-terms'),
      expect.stringMatching(/^Adapter only/),
      'Parameters: 1 B',
      expect.stringContaining('maker/base (adapter)'),
      expect.stringContaining('corpus (not on the hub)'),
    ]),
  );
});
