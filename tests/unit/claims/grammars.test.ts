import { describe, expect, test } from 'vitest';
import { find } from '../../../src/claims/find';
import type { Grammar, Worked } from '../../../src/claims/grammar';
import { sources as shipped } from '../../../src/claims/grammars';
import { LANGUAGES } from '../../../src/claims/types';

interface File {
  default: Grammar;
  examples: Worked[];
  counter: string[];
}
const files = import.meta.glob<File>(['../../../src/claims/grammars/*.ts', '!**/index.ts'], { eager: true });
const sources = Object.values(files).map(({ default: grammar, ...worked }) => ({ ...grammar, ...worked }));

const kindsOf = (text: string) =>
  find(text)
    .filter((c) => c.subject === 'this-model' && c.polarity === 'positive')
    .map((c) => c.kind)
    .sort();

test('every language has its grammar, with examples and counter-examples', () => {
  expect(shipped.map((g) => g.lang).sort()).toEqual([...LANGUAGES].sort());
  for (const { examples, counter } of sources) {
    expect(examples.length).toBeGreaterThan(4);
    expect(counter.length).toBeGreaterThan(2);
  }
});

describe.each(sources)('$lang', ({ examples, counter, rules, terms }) => {
  test.each(examples.map(([text, ...kinds]) => ({ text, kinds })))('claims: $text', ({ text, kinds }) => {
    expect(kindsOf(text)).toEqual([...kinds].sort());
  });

  test.each(counter.map((text) => ({ text })))('no claim: $text', ({ text }) => {
    expect(kindsOf(text)).toEqual([]);
  });

  test('no pattern repeats what repeats without a bound', () => {
    const patterns = [...terms.map((t) => t.words), ...rules.flatMap((r) => [r.before, r.after, r.unless])];
    // A group that holds an unbounded repeat and is itself repeated without a bound is what blows up.
    const nested = /\([^()]*[*+][^()]*\)[*+]/;
    expect(patterns.filter((p) => p !== undefined && nested.test(p))).toEqual([]);
  });
});
