import { describe, expect, test } from 'vitest';
import type { RowMark } from '../../../src/messages';
import { count, dimmer, standing } from '../../../src/page/list/filter';

const mark = (rung: number, atLeast = false): RowMark => ({
  ref: `hf:a/${rung}${atLeast}`,
  label: '',
  name: '',
  assessed: true,
  looks: [],
  rung,
  atLeast,
});
const choices = [
  { id: 'off' as const, rung: -1, words: '' },
  { id: 'open-weights' as const, rung: 2, words: '' },
  { id: 'open-source-ai' as const, rung: 3, words: '' },
];

describe('how a model stands to the filter', () => {
  test.each([
    ['reaches it', mark(3), 'in'],
    ['is above it', mark(4), 'in'],
    ['is known to be below', mark(1), 'below'],
    ['is closed', mark(0), 'below'],
    ['is at least something lower: the rest is not known', mark(2, true), 'unknown'],
    ['is at least the wanted label', mark(3, true), 'in'],
    ['is not assessed', mark(-1), 'unknown'],
  ])('it %s', (_, m, expected) => expect(standing(m, 3)).toBe(expected));
});

describe('what is dimmed', () => {
  const rows = [mark(4), mark(3), mark(1), mark(0), mark(2, true), mark(-1), undefined];
  const dimmed = (view: Parameters<typeof dimmer>[0]) => rows.map((m) => dimmer(view)(m) === 'dim');
  test('nothing while the filter is off', () => {
    expect(dimmed({ filter: 'off', dimUnknown: true, choices })).not.toContain(true);
  });
  test('what is known to be below, never what is not known or not answered yet', () => {
    expect(dimmed({ filter: 'open-source-ai', dimUnknown: false, choices })).toEqual([
      false,
      false,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
  test('what is not known by its own choice', () => {
    expect(dimmed({ filter: 'open-source-ai', dimUnknown: true, choices }).slice(4)).toEqual([true, true, false]);
  });
  test('counts tell both apart, also where both are dimmed', () => {
    expect(count(rows, { filter: 'open-source-ai', dimUnknown: false, choices })).toEqual({
      all: 7,
      dimmed: 2,
      unknown: 2,
    });
    expect(count(rows, { filter: 'open-source-ai', dimUnknown: true, choices })).toEqual({
      all: 7,
      dimmed: 4,
      unknown: 2,
    });
  });
});
