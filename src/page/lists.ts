import type { Ask } from '../messages';
import type { PageSite } from '../sites/site';
import type { asker } from './ask';
import type { ListHandle } from './list/list';
import type { PageContext, Settled } from './navigation';
import { need } from './parts';

interface Page {
  ask: Ask;
  site: PageSite;
  settled: Settled;
}

/** Marks in the list that is open: at most one list at a time, its script fetched when the first one shows. */
export class Lists {
  private running: { site: string; list: ListHandle } | null = null;
  private turn = 0;

  constructor(
    private readonly ctx: PageContext,
    private readonly send: ReturnType<typeof asker>,
  ) {
    ctx.onInvalidated(() => this.stop());
  }

  /** Shows marks in the list of a page; null where the page is no list any more. */
  async show(page: Page | null): Promise<void> {
    const turn = ++this.turn;
    if (!page) return this.stop();
    const over = () => turn !== this.turn || page.settled.stale();
    await loaded(this.ctx);
    if (over()) return;
    const view = await this.send('list', { subject: page.ask.subject });
    const start = view && (await need('list', this.send));
    if (over()) return;
    if (!view || !start) return this.stop();
    if (this.running?.site === view.site) return this.running.list.update(view);
    this.stop();
    const list = start({
      view,
      ask: (refs) => this.send('rows', { refs }),
      save: (change) => void this.send('set', { change }),
      dark: () => page.site.dark?.(document) ?? false,
    });
    this.running = { site: view.site, list };
  }

  private stop(): void {
    this.running?.list.stop();
    this.running = null;
  }
}

/** Scripts of the page take over the nodes that the server sent; what is changed before that can blank the page. */
const loaded = (ctx: PageContext): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else ctx.addEventListener(window, 'load', () => ctx.setTimeout(() => resolve(), 0));
  });
