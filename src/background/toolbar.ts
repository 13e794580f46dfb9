import type { Look } from '../core/states';

/** Height of the bar that stands for each look, and how it is drawn: shapes differ, not only colours. */
const BARS: Record<Look, { height: number; colour: string; hollow?: boolean }> = {
  full: { height: 1, colour: '#1a7f4b' },
  part: { height: 0.55, colour: '#a16300' },
  none: { height: 0.22, colour: '#b3382c' },
  unknown: { height: 1, colour: '#6b7280', hollow: true },
};

type Context = Pick<OffscreenCanvasRenderingContext2D, 'fillRect' | 'strokeRect' | 'setLineDash'> & {
  fillStyle: unknown;
  strokeStyle: unknown;
  lineWidth: number;
};

/** Draws the three marks as bars on a square of `size` pixels. */
export function drawIcon(context: Context, size: number, looks: Look[]): void {
  const gap = size / 16;
  const width = (size - gap * 4) / 3;
  looks.forEach((look, i) => {
    const { height, colour, hollow } = BARS[look];
    const tall = (size - gap * 2) * height;
    const box = [gap + i * (width + gap), size - gap - tall, width, tall] as const;
    if (!hollow) {
      context.fillStyle = colour;
      context.fillRect(...box);
      return;
    }
    context.strokeStyle = colour;
    context.lineWidth = gap;
    context.setLineDash([gap * 2, gap]);
    context.strokeRect(box[0] + gap / 2, box[1] + gap / 2, width - gap, tall - gap);
  });
}

/** Pictures of the toolbar icon for the usual sizes. */
export function iconImages(looks: Look[]): Record<number, ImageData> {
  const picture = (size: number) => {
    const context = new OffscreenCanvas(size, size).getContext('2d')!;
    drawIcon(context, size, looks);
    return context.getImageData(0, 0, size, size);
  };
  return Object.fromEntries([16, 32, 48].map((size) => [size, picture(size)]));
}
