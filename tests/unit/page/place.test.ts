import { describe, expect, test } from 'vitest';
import { placeBadge } from '../../../src/page/place';

const badge = { width: 200, height: 28 };
const viewport = { width: 1280, height: 800 };
const title = { left: 100, top: 100, right: 500, bottom: 130 };

describe('where the badge goes', () => {
  test('right of the title, centred on its line, in coordinates of the document', () => {
    expect(placeBadge(title, badge, viewport, { x: 0, y: 50 })).toEqual({ kind: 'beside', left: 508, top: 151 });
  });
  test.each([
    ['no title', null, viewport],
    ['a title without a size', { left: 0, top: 0, right: 0, bottom: 0 }, viewport],
    ['a title that fills the line', { ...title, right: 1200 }, viewport],
    ['a narrow window', title, { width: 360, height: 640 }],
  ])('%s: the corner', (_, box, view) => {
    expect(placeBadge(box, badge, view, { x: 0, y: 0 })).toEqual({ kind: 'corner' });
  });
});
