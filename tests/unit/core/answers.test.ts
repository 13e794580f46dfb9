import { describe, expect, test } from 'vitest';
import { answers, type QuestionId } from '../../../src/core/answers';
import type { Licence } from '../../../src/core/licence';
import { licence as named } from '../helpers';

const licence = (rest: Partial<Licence>): Licence => named('x', rest);

const answer = (question: QuestionId, rest: Partial<Licence>) =>
  answers(licence(rest)).find((a) => a.question === question)!.answer;
const revenue = licence({ restrictions: [{ type: 'revenue-threshold', detail: 'below 20 million', clause: '2' }] });

describe('silence tells something only of a text that was read', () => {
  test.each([
    ['commercial', 'yes'],
    ['outputs', 'yes'],
    ['shut-out', 'no'],
    ['credit', 'no'],
  ] as const)('%s: %s where it was read, else nobody can tell', (question, said) => {
    expect(answer(question, {})).toBe(said);
    expect(answer(question, { read: false })).toBe('cannot-tell');
  });
  test('what the Open Source Definition demands of every approved licence holds unread, no more', () => {
    expect(answer('commercial', { read: false, osi: true })).toBe('yes');
    expect(answer('shut-out', { read: false, osi: true })).toBe('no');
    expect(answer('credit', { read: false, osi: true })).toBe('cannot-tell');
    expect(answer('share', { read: false, osi: true })).toBe('cannot-tell');
  });
  test('a restriction that somebody found decides, read or not', () => {
    const restrictions: Licence['restrictions'] = [{ type: 'non-commercial', detail: 'no sale' }];
    expect(answer('commercial', { read: false, restrictions })).toBe('no');
  });
});

test.each(['commercial', 'share', 'outputs'] as const)('a limit by revenue qualifies %s', (question) => {
  expect(answer(question, revenue)).toBe('conditions');
});
