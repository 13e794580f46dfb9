import { MARK_TAG } from './mark';

/** The parts of the document in which a change may have brought, changed or taken rows. */
export interface Change {
  roots: Set<Element>;
}

const OURS = /^really-open/i;
const isOurs = (node: Node) => OURS.test(node.nodeName);

/**
 * Watches a list: added elements, and elements whose link or text was changed in place. One call a frame, however many
 * changes there were; changes that are only ours cause none.
 */
export function watchList(act: (change: Change) => void): () => void {
  let roots: Set<Element> | null = null;
  let stopped = false;
  const flush = () => {
    const collected = roots;
    roots = null;
    if (collected && !stopped) act({ roots: collected });
  };
  const observer = new MutationObserver((records) => {
    const found = rootsOf(records);
    if (!found) return;
    if (!roots) requestAnimationFrame(flush);
    roots ??= new Set();
    for (const root of found) roots.add(root);
  });
  observer.observe(document.documentElement, {
    childList: true,
    subtree: true,
    attributes: true,
    attributeFilter: ['href'],
  });
  return () => {
    stopped = true;
    observer.disconnect();
  };
}

/** Where to look again; null where nothing but our own nodes has changed. */
function rootsOf(records: MutationRecord[]): Set<Element> | null {
  const roots = new Set<Element>();
  let theirs = false;
  for (const { type, target, addedNodes, removedNodes } of records) {
    if (type === 'attributes') roots.add(target as Element);
    for (const node of addedNodes) {
      if (isOurs(node)) continue;
      if (node.nodeType === Node.ELEMENT_NODE) roots.add(node as Element);
      // A title whose text was replaced has lost its mark.
      else if (node.nodeType === Node.TEXT_NODE && target instanceof Element) roots.add(target);
    }
    for (const node of removedNodes) theirs ||= node.nodeType === Node.ELEMENT_NODE && !isOurs(node);
  }
  return roots.size > 0 || theirs ? roots : null;
}

/** An element as a root that contains itself: what was added may be a row, or the link of one, and not only hold some. */
export function inclusive(element: Element): ParentNode {
  const all = (selector: string) => [
    ...(element.matches(selector) ? [element] : []),
    ...element.querySelectorAll(selector),
  ];
  return {
    querySelectorAll: all,
    querySelector: (selector: string) => all(selector)[0] ?? null,
  } as unknown as ParentNode;
}

/** Marks that a stored copy of the page brought back: copies have lost what was in them. */
export function removeLeftovers(root: ParentNode, known: (element: Element) => boolean): void {
  for (const old of root.querySelectorAll(MARK_TAG)) if (!known(old)) old.remove();
}
