export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export interface Size {
  width: number;
  height: number;
}

export type Place = { kind: 'beside'; left: number; top: number } | { kind: 'corner' };

const GAP = 8;

/**
 * Where the badge goes, in coordinates of the document: right of the title where there is room, else in the corner of
 * the window. It never covers the title and never moves anything (DESIGN §5, no layout shift).
 */
export function placeBadge(title: Box | null, badge: Size, viewport: Size, scroll: { x: number; y: number }): Place {
  if (!title || title.right <= title.left || title.bottom <= title.top) return { kind: 'corner' };
  const left = title.right + GAP;
  if (left + badge.width > viewport.width - GAP) return { kind: 'corner' };
  const top = title.top + (Math.min(title.bottom - title.top, 40) - badge.height) / 2;
  return { kind: 'beside', left: left + scroll.x, top: Math.max(0, top + scroll.y) };
}

/** The space that a title's contents really take: a heading is as wide as its column, its text is not. */
export function contentBox(title: Element): Box | null {
  const range = document.createRange();
  range.selectNodeContents(title);
  const parts = [
    ...range.getClientRects(),
    ...[...title.querySelectorAll('button, a')].map((e) => e.getBoundingClientRect()),
  ];
  const boxes = parts.filter((r) => r.width > 0 && r.height > 0);
  if (boxes.length === 0) return null;
  const firstLine = Math.min(...boxes.map((r) => r.top)) + 40;
  const line = boxes.filter((r) => r.top < firstLine);
  return {
    left: Math.min(...line.map((r) => r.left)),
    right: Math.max(...line.map((r) => r.right)),
    top: Math.min(...line.map((r) => r.top)),
    bottom: Math.max(...line.map((r) => r.bottom)),
  };
}
