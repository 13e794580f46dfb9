import type { Look } from './core/states';

/** An SVG element by name and attributes. */
export type Shape = [tag: string, attributes: Record<string, string | number>];

const ring = (extra: Record<string, string | number> = {}): Shape => [
  'circle',
  { cx: 8, cy: 8, r: 6, fill: 'none', stroke: 'currentColor', 'stroke-width': 1.8, ...extra },
];

/**
 * The four marks on a 16 × 16 field: a disc, a half disc, a ring with a stroke through it, a dashed ring. They differ
 * in shape, so that colour is never the only sign (DESIGN §4.10).
 */
export const SHAPES: Record<Look, Shape[]> = {
  full: [['circle', { cx: 8, cy: 8, r: 6.9, fill: 'currentColor' }]],
  part: [ring(), ['path', { d: 'M8 2a6 6 0 0 1 0 12z', fill: 'currentColor' }]],
  none: [ring(), ['path', { d: 'M4.2 11.8 11.8 4.2', stroke: 'currentColor', 'stroke-width': 1.8, fill: 'none' }]],
  unknown: [ring({ 'stroke-dasharray': '2.4 2.4' })],
};
