import type { RowMark } from '../../messages';
import { el, mark as shape } from '../dom';
import css from './mark.css?inline';

/** The element of ours in a row; its name tells our own changes from the page's. */
export const MARK_TAG = 'really-open-mark';

/**
 * Out of the flow, so that no row changes its size; the page's own rules for such a place (`h4 > *`) don't reach what
 * is set here.
 */
const STYLE = 'all:initial!important;position:absolute!important;z-index:1!important;cursor:inherit!important;';

let shared: CSSStyleSheet | null | undefined;

/** One sheet for all marks. Where a browser keeps scripts of extensions from sharing one, each mark has a copy. */
function dress(root: ShadowRoot): void {
  try {
    if (shared === undefined) {
      shared = new CSSStyleSheet();
      shared.replaceSync(css);
    }
    if (shared) root.adoptedStyleSheets = [shared];
  } catch {
    shared = null;
  }
  if (!shared) root.append(el('style', {}, css));
}

const templates = new Map<string, DocumentFragment>();

/** Many rows show the same: what is inside a mark is made once and copied. */
function inside({ looks, label, assessed }: RowMark): Node {
  const key = `${looks} ${label} ${assessed}`;
  let made = templates.get(key);
  if (!made) {
    made = document.createDocumentFragment();
    const words = el('b', { class: 'label' }, label);
    made.append(
      el('span', { class: assessed ? 'assessed' : 'declared', 'aria-hidden': 'true' }, ...looks.map(shape), words),
    );
    templates.set(key, made);
  }
  return made.cloneNode(true);
}

export interface DrawnMark {
  element: HTMLElement;
  show(): void;
  isShown(): boolean;
  /** Moves the mark from where the browser puts it. */
  move(way: { x: number; y: number }): void;
  /** What the mark is moved by now. */
  moved: { x: number; y: number };
  say(words: string): void;
}

/**
 * The mark of one row, not yet in the page: shapes and a word for the eye, the whole sentence for pointer and ear. What
 * is for the eye is made when the row comes near the window, for in a long list it costs most.
 */
export function drawMark(mark: RowMark, dark: boolean): DrawnMark {
  const element = document.createElement(MARK_TAG);
  element.style.cssText = STYLE;
  element.setAttribute('role', 'img');
  element.dataset.theme = dark ? 'dark' : 'light';
  let shown = false;
  const drawn: DrawnMark = {
    element,
    show() {
      if (shown) return;
      shown = true;
      const root = element.attachShadow({ mode: 'closed' });
      dress(root);
      root.append(inside(mark));
    },
    isShown: () => shown,
    moved: { x: 0, y: 0 },
    move(way) {
      drawn.moved = way;
      element.style.setProperty('transform', `translate(${way.x}px,${way.y}px)`, 'important');
    },
    say(words) {
      if (element.title === words) return;
      element.setAttribute('aria-label', words);
      element.title = words;
    },
  };
  return drawn;
}
