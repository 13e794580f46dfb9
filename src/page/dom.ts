import type { Look } from '../core/states';
import { SHAPES } from '../shapes';

const SVG = 'http://www.w3.org/2000/svg';

type Child = Node | string | null;

/** An element with attributes and children. Texts become text nodes: nothing from a page is ever parsed as markup. */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Record<string, string> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...children.filter((c) => c !== null));
  return element;
}

/** One of the four marks. */
export function mark(look: Look): SVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('class', `mark ${look}`);
  svg.setAttribute('aria-hidden', 'true');
  for (const [tag, attributes] of SHAPES[look]) {
    const shape = document.createElementNS(SVG, tag);
    for (const [name, value] of Object.entries(attributes)) shape.setAttribute(name, String(value));
    svg.append(shape);
  }
  return svg;
}

/** A link that opens apart and tells the other side nothing; anything but a web address stays text. */
export const link = (text: string, url: string): HTMLElement =>
  /^https?:\/\//.test(url)
    ? el('a', { href: url, target: '_blank', rel: 'noopener noreferrer' }, text)
    : el('span', {}, text);
