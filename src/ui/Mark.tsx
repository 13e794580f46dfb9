import { createElement } from 'preact';
import type { Look } from '../core/states';
import { SHAPES } from '../shapes';

/** One of the four marks; the words beside it say the same, so it is hidden from screen readers. */
export const Mark = ({ look }: { look: Look }) => (
  <svg class={`mark ${look}`} viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">
    {SHAPES[look].map(([tag, attributes]) => createElement(tag, attributes as never))}
  </svg>
);
