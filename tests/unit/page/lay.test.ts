import { describe, expect, test } from 'vitest';
import { layMark, type Room } from '../../../src/page/list/lay';

const box = (left: number, top: number, width: number, height: number) => ({
  left,
  top,
  right: left + width,
  bottom: top + height,
});
const room = (rest: Partial<Room> = {}): Room => ({
  mark: box(300, 100, 120, 18),
  row: box(0, 90, 600, 60),
  text: box(20, 100, 200, 20),
  others: [],
  clips: false,
  ...rest,
});
/** Where the mark ends up. */
const placed = (r: Room) => {
  const { x, y } = layMark(r);
  return [r.mark.left + x, r.mark.top + y];
};

describe('where a mark goes', () => {
  test('right of the text, on its line', () => expect(placed(room())).toEqual([226, 101]));
  test.each([
    ['the row ends', { text: box(20, 100, 460, 20) }],
    ['something stands there', { others: [box(300, 95, 40, 30)] }],
  ])('across the upper edge of the row where %s', (_, rest) => expect(placed(room(rest))).toEqual([472, 81]));
  test('inside the row where the row cuts off what stands out', () =>
    expect(placed(room({ others: [box(300, 95, 40, 30)], clips: true }))).toEqual([472, 91]));
  test('what stands on another line is no hindrance', () =>
    expect(placed(room({ others: [box(0, 125, 600, 20)] }))).toEqual([226, 101]));
});
