import type { Ref } from '../../core/refs';
import type { ListView, RowMark } from '../../messages';
import { contentsOf } from '../../sites/contents';
import type { Row } from '../../sites/site';
import { type Host, makeHost } from '../host';
import { type Control, controlStyle, drawControl, type FilterChange } from './control';
import { count, dimmer } from './filter';
import { layMark, neighbours, textBox } from './lay';
import { type DrawnMark, drawMark, MARK_TAG } from './mark';
import { openQueue, type Queue } from './queue';
import { inclusive, removeLeftovers, watchList } from './watch';

/** What the page's script gives to the list's; how the rows are found, the list's own script knows of every site. */
export interface ListTools {
  ask(refs: Ref[]): Promise<RowMark[] | null>;
  save(change: FilterChange): void;
  dark(): boolean;
  view: ListView;
}

export interface ListHandle {
  update(view: ListView): void;
  stop(): void;
}

interface Entry extends Row {
  mark: RowMark | undefined;
  drawn: DrawnMark | undefined;
}

const DIM = 'data-really-open-dim';
/** How far from the window a row may be to get the shapes of its mark. */
const NEAR = '800px 200px';

/** A page that broke its own habits lists nothing. */
function rowsIn(root: ParentNode, site: string): Row[] {
  try {
    return contentsOf(site).rows?.(root, new URL(location.href)) ?? [];
  } catch {
    return [];
  }
}

/** Marks all models of a list, those that come later too, until it is stopped. */
export const startList = (tools: ListTools): ListHandle => new List(tools);

class List implements ListHandle {
  private readonly entries = new Map<Element, Entry>();
  private readonly queue: Queue;
  private readonly unwatch: () => void;
  private readonly layAll = () => this.lay([...this.entries.values()]);
  private readonly resize = new ResizeObserver(this.layAll);
  private readonly near = new IntersectionObserver((seen) => this.show(seen), { rootMargin: NEAR });
  private watched: Element | null = null;
  private drawing = false;
  private stopped = false;
  private view: ListView;
  private host: Host | null = null;
  private control: Control | null = null;

  constructor(private readonly tools: ListTools) {
    this.view = tools.view;
    this.queue = openQueue(tools.ask, () => this.drawSoon());
    this.unwatch = watchList(({ roots }) => this.look(roots));
    addEventListener('resize', this.layAll);
    removeLeftovers(document, () => false);
    this.look([document.documentElement]);
  }

  update(view: ListView): void {
    this.view = view;
    this.filter();
  }

  /** What was chosen here holds at once; that it was stored is news for other tabs. */
  private choose(change: FilterChange): void {
    this.update({ ...this.view, ...change });
    this.tools.save(change);
  }

  stop(): void {
    this.stopped = true;
    this.unwatch();
    this.queue.stop();
    this.resize.disconnect();
    this.near.disconnect();
    removeEventListener('resize', this.layAll);
    for (const { row, drawn } of this.entries.values()) {
      drawn?.element.remove();
      row.removeAttribute(DIM);
    }
    this.entries.clear();
    this.host?.remove();
  }

  /** Reads the rows below what has changed, and asks for those that are new. */
  private look(roots: Iterable<Element>): void {
    for (const [row] of this.entries) if (!row.isConnected) this.forget(row);
    for (const root of roots) {
      if (!root.isConnected) continue;
      for (const row of rowsIn(inclusive(this.rowAbove(root) ?? root), this.view.site)) this.take(row);
    }
    this.queue.want([...this.entries.values()].flatMap((e) => (e.mark ? [] : [e.ref])));
    this.draw();
  }

  private forget(row: Element): void {
    this.near.unobserve(row);
    this.entries.delete(row);
  }

  /** A change deep in a row that we know concerns the row. */
  private rowAbove(root: Element): Element | null {
    for (let node: Element | null = root; node; node = node.parentElement) if (this.entries.has(node)) return node;
    return null;
  }

  /** Nodes are used again for other models: then the old mark goes. */
  private take({ row, title, ref }: Row): void {
    const known = this.entries.get(row);
    const stays = known?.ref === ref && known.drawn?.element.parentElement === title;
    if (!stays) known?.drawn?.element.remove();
    this.entries.set(row, {
      row,
      title,
      ref,
      mark: known?.ref === ref ? known.mark : undefined,
      drawn: stays ? known.drawn : undefined,
    });
  }

  /** Answers come one by one; drawing them together costs the page one layout instead of many. */
  private drawSoon(): void {
    if (this.drawing) return;
    this.drawing = true;
    requestAnimationFrame(() => {
      this.drawing = false;
      if (!this.stopped) this.draw();
    });
  }

  /** Puts a mark into each row that is answered and has none. */
  private draw(): void {
    const dark = this.tools.dark();
    for (const entry of this.entries.values()) {
      if (entry.drawn) continue;
      entry.mark = this.queue.get(entry.ref);
      if (!entry.mark) continue;
      for (const old of [...entry.title.getElementsByTagName(MARK_TAG)]) old.remove();
      entry.drawn = drawMark(entry.mark, dark);
      entry.title.append(entry.drawn.element);
      // Observed anew, it is reported anew: the row may be in the window already.
      this.near.unobserve(entry.row);
      this.near.observe(entry.row);
    }
    this.filter();
  }

  /** Shows the marks of rows near the window: first all writing, then all measuring, then all moving. */
  private show(seen: IntersectionObserverEntry[]): void {
    const close = seen.flatMap((s) => (s.isIntersecting ? (this.entries.get(s.target) ?? []) : []));
    const fresh = close.filter(({ drawn }) => drawn && !drawn.isShown());
    for (const { drawn } of fresh) drawn?.show();
    this.lay(fresh);
  }

  private lay(entries: Entry[]): void {
    const shown = entries.filter((e) => e.drawn?.isShown() && e.drawn.element.isConnected);
    const clips = shown[0] !== undefined && getComputedStyle(shown[0].row).overflow !== 'visible';
    const ways = shown.map(({ row, title, drawn }) => {
      const box = drawn!.element.getBoundingClientRect();
      const { x, y } = drawn!.moved;
      const mark = { left: box.left - x, right: box.right - x, top: box.top - y, bottom: box.bottom - y };
      const text = textBox(title, drawn!.element);
      return layMark({ mark, row: row.getBoundingClientRect(), text, others: neighbours(title, row), clips });
    });
    shown.forEach(({ drawn }, i) => {
      drawn!.move(ways[i]!);
    });
  }

  private filter(): void {
    const decide = dimmer(this.view);
    for (const { row, mark, drawn } of this.entries.values()) {
      const dim = decide(mark) === 'dim';
      if (row.hasAttribute(DIM) !== dim) row.toggleAttribute(DIM, dim);
      if (mark) drawn?.say(dim ? `${mark.name} ${this.view.words.dimmed}` : mark.name);
    }
    this.showControl();
  }

  /** The control comes with the first row and goes with the last. */
  private showControl(): void {
    this.followSize();
    if (this.entries.size === 0) {
      this.host?.remove();
      this.host = this.control = null;
      return;
    }
    if (!this.control || !this.host?.element.isConnected) {
      this.host = makeHost('list');
      this.control = drawControl(this.view, (change) => this.choose(change));
      this.host.root.append(controlStyle(), this.control.element);
    }
    this.host.element.dataset.theme = this.tools.dark() ? 'dark' : 'light';
    this.control.show(
      this.view,
      count(
        [...this.entries.values()].map((e) => e.mark),
        this.view,
      ),
    );
  }

  /** Rows have one width: when the first changes its size, all are laid anew. */
  private followSize(): void {
    const first = this.entries.keys().next().value ?? null;
    if (first === this.watched) return;
    this.resize.disconnect();
    if (first) this.resize.observe(first);
    this.watched = first;
  }
}
