import type { Box } from '../place';

/** A mark with what is around it, all in coordinates of the window. */
export interface Room {
  /** The mark where the browser puts it by itself. */
  mark: Box;
  row: Box;
  /** The text of the title. */
  text: Box;
  /** Boxes in the row beside the title. */
  others: Box[];
  /** The row cuts off what stands out of it. */
  clips: boolean;
}

const GAP = 6;
const EDGE = 4;

const overlaps = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * Where a mark goes: right of the title's text where nothing stands, else across the upper edge of the row, in the
 * space between rows. Nothing in the page moves (DESIGN §5). Gives the way from where the mark is to where it belongs.
 */
export function layMark({ mark, row, text, others, clips }: Room): { x: number; y: number } {
  const width = mark.right - mark.left;
  const height = mark.bottom - mark.top;
  const left = text.right + GAP;
  const top = text.top + (Math.min(text.bottom - text.top, 40) - height) / 2;
  const beside = { left, top, right: left + width, bottom: top + height };
  const free = beside.right <= row.right - EDGE && !others.some((box) => overlaps(beside, box));
  const place = free ? beside : { left: row.right - width - 2 * EDGE, top: clips ? row.top + 1 : row.top - height / 2 };
  return { x: Math.round(place.left - mark.left), y: Math.round(place.top - mark.top) };
}

/** The box of a title's text up to our mark, cut to what the title shows of it: long names end in dots. */
export function textBox(title: Element, mark: Element): Box {
  const whole = title.getBoundingClientRect();
  const range = document.createRange();
  range.setStart(title, 0);
  range.setEndBefore(mark);
  const text = range.getBoundingClientRect();
  if (text.width === 0) return whole;
  return { left: text.left, right: Math.min(text.right, whole.right), top: text.top, bottom: text.bottom };
}

/** Boxes of what stands beside the title on the way up to its row. */
export function neighbours(title: Element, row: Element): Box[] {
  const found: Box[] = [];
  for (let node: Element = title; node !== row && node.parentElement; node = node.parentElement)
    for (const other of node.parentElement.children)
      if (other !== node) {
        const box = other.getBoundingClientRect();
        if (box.width > 0 && box.height > 0) found.push(box);
      }
  return found;
}
