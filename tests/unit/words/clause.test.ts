import { expect, test } from 'vitest';
import { english } from '../../../src/english';
import { clauseWords } from '../../../src/words/report';

test.each([
  ['2', 'clause 2'],
  ['1(b)(iv)', 'clause 1(b)(iv)'],
  ['3(a) in 4.0, 4(a) in older versions', 'clause 3(a) in 4.0, 4(a) in older versions'],
  ['IV(a)', 'clause IV(a)'],
  ['II, III', 'clause II, III'],
  ['V.5', 'clause V.5'],
  ['(b)', 'clause (b)'],
  ['the paragraph that the text calls (b)', 'the paragraph that the text calls (b)'],
  ['second paragraph', 'second paragraph'],
  ['“Notices”', '“Notices”'],
  ['Attachment A', 'Attachment A'],
  ['Part Two, 2', 'Part Two, 2'],
  ['Illinois law', 'Illinois law'],
  ['a closing note', 'a closing note'],
  ['GPL-3.0 5(a)', 'GPL-3.0 5(a)'],
  [undefined, 'clause not verified'],
])('%j is printed as "%s"', (clause, words) => expect(clauseWords(english, clause)).toBe(words));
