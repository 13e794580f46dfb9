import { el } from './dom';
import css from './page.css?inline';

export const HOST_TAG = 'really-open';

export interface Host {
  root: ShadowRoot;
  element: HTMLElement;
  remove(): void;
}

/**
 * The element of ours for the badge, for a list's filter, or for claims. It hangs on `<html>`, because sites replace `<body>`, and holds a closed shadow
 * root, so that the page's style and scripts stay out. A leftover of an older script is replaced.
 */
export function makeHost(part: 'badge' | 'list' | 'claims' = 'badge'): Host {
  document.querySelectorAll(`${HOST_TAG}[data-part="${part}"]`).forEach((old) => {
    old.remove();
  });
  const element = document.createElement(HOST_TAG);
  element.dataset.part = part;
  const root = element.attachShadow({ mode: 'closed' });
  root.append(el('style', {}, css));
  document.documentElement.append(element);
  return { root, element, remove: () => element.remove() };
}
