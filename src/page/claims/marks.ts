import type { ClaimsView, ClaimView } from '../../messages';
import { el } from '../dom';
import { type Host, makeHost } from '../host';
import { drawCard } from './card';
import css from './claims.css?inline';
import type { ClaimTools } from './start';

/** Name under which the words are painted; its style is the worker's (`background/pages.ts`). */
const PAINT = 'really-open-claims';
/** Claims on one line of the page share a mark. */
const LINE = 18;
const SIZE = 20;

interface Difference {
  claim: number;
  view: ClaimView;
  range: Range;
}

interface Mark {
  button: HTMLButtonElement;
  differences: Difference[];
}

/** Differences in the page: their words painted in place, and a mark in the margin of each line that holds some. */
export class Marks {
  private readonly host: Host;
  private readonly differences: Difference[];
  private marks: Mark[] = [];
  private card: HTMLElement | null = null;
  private readonly placeAll = () => this.place();
  private readonly resize = new ResizeObserver(this.placeAll);

  constructor(
    private readonly view: ClaimsView,
    ranges: (Range | null)[],
    private readonly tools: ClaimTools,
  ) {
    this.differences = view.items.flatMap((item, claim) => {
      const range = ranges[claim];
      return item.result === 'goes-further' && range ? [{ claim, view: item, range }] : [];
    });
    this.host = makeHost('claims');
    this.host.element.dataset.theme = tools.dark() ? 'dark' : 'light';
    this.host.root.append(el('style', {}, css));
    this.paint();
    this.draw();
    this.resize.observe(document.documentElement);
    addEventListener('resize', this.placeAll);
  }

  remove(): void {
    this.resize.disconnect();
    removeEventListener('resize', this.placeAll);
    if (paints()) CSS.highlights.delete(PAINT);
    this.host.remove();
  }

  open(claim: number): void {
    const mark = this.marks.find((m) => m.differences.some((d) => d.claim === claim));
    if (mark) this.show(mark);
  }

  /** Follows the lines when the page is laid out anew. */
  place(): void {
    for (const { button, differences } of this.marks) {
      const box = boxOf(differences[0]!.range);
      button.hidden = box === null;
      if (!box) continue;
      button.style.top = `${Math.round(box.top + scrollY + (box.height - SIZE) / 2)}px`;
      button.style.left = `${Math.round(marginOf(differences[0]!.range) + scrollX)}px`;
    }
  }

  /** Browsers without custom highlights show the marks alone. */
  private paint(): void {
    if (paints() && this.differences.length > 0)
      CSS.highlights.set(PAINT, new Highlight(...this.differences.map((d) => d.range)));
  }

  private draw(): void {
    for (const difference of this.differences) {
      const top = boxOf(difference.range)?.top;
      const same = this.marks.find(
        (m) => Math.abs((boxOf(m.differences[0]!.range)?.top ?? 1e9) - (top ?? -1e9)) < LINE,
      );
      if (same) same.differences.push(difference);
      else this.marks.push({ button: this.button(), differences: [difference] });
    }
    for (const mark of this.marks) {
      mark.button.setAttribute('aria-label', `${this.view.words.title}: ${mark.differences[0]!.view.said}`);
      mark.button.title = mark.differences[0]!.view.said;
      mark.button.addEventListener('click', () => (this.card ? this.close(mark) : this.show(mark)));
      this.host.root.append(mark.button);
    }
    this.place();
  }

  private button = (): HTMLButtonElement =>
    el('button', { type: 'button', class: 'claim', 'aria-expanded': 'false' }, '≠');

  private show(mark: Mark): void {
    this.card?.remove();
    const items = mark.differences.map((d) => d.view);
    this.card = drawCard(items, this.view.words, { close: () => this.close(mark), off: this.tools.off });
    this.host.root.append(this.card);
    const [left, top] = [Number.parseFloat(mark.button.style.left), Number.parseFloat(mark.button.style.top)];
    const room = document.documentElement.clientWidth - this.card.offsetWidth - 8;
    this.card.style.left = `${Math.max(8, Math.min(left, scrollX + room))}px`;
    this.card.style.top = `${top + SIZE + 6}px`;
    mark.button.setAttribute('aria-expanded', 'true');
    this.card.focus();
  }

  private close(mark: Mark): void {
    this.card?.remove();
    this.card = null;
    mark.button.setAttribute('aria-expanded', 'false');
    mark.button.focus();
  }
}

const paints = () => typeof Highlight === 'function' && typeof CSS !== 'undefined' && 'highlights' in CSS;

/** The first line of a stretch; null where nothing of it is shown. */
const boxOf = (range: Range): DOMRect | null => [...range.getClientRects()].find((r) => r.width > 0) ?? null;

/** Left of the paragraph where there is room, else at the right end of the line's block. */
function marginOf(range: Range): number {
  let block = range.startContainer.parentElement;
  while (block && getComputedStyle(block).display.startsWith('inline')) block = block.parentElement;
  const box = block?.getBoundingClientRect();
  if (!box) return 4;
  const before = box.left - SIZE - 6;
  if (before >= 2) return before;
  return Math.min(box.right + 2, document.documentElement.clientWidth - SIZE - 2);
}
