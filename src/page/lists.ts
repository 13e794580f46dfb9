import type { Site } from '../sites/site';
import type { asker } from './ask';
import type { ListHandle } from './list/list';
import type { PageContext, Settled } from './navigation';
import { need } from './parts';

/** Marks in the list that is open: at most one list at a time, its script fetched when the first one shows. */
export class Lists {
  private running: { site: Site; list: ListHandle } | null = null;
  private turn = 0;

  constructor(
    private readonly ctx: PageContext,
    private readonly send: ReturnType<typeof asker>,
  ) {
    ctx.onInvalidated(() => this.stop());
  }

  /** Shows marks in a list of a site; null where the page is no list any more. */
  async show(site: Site | null, { url, stale }: Settled): Promise<void> {
    const turn = ++this.turn;
    const over = () => turn !== this.turn || stale();
    if (!site?.rows || (this.running && this.running.site !== site)) this.stop();
    if (!site?.rows) return;
    await loaded(this.ctx);
    if (over()) return;
    const view = await this.send('list', { site: site.id });
    const start = view && (await need('list', this.send));
    if (over()) return;
    if (!view || !start) return this.stop();
    if (this.running) return this.running.list.update(view);
    const list = start({
      rows: (root) => rowsOf(site, root, url),
      ask: (refs) => this.send('rows', { refs }),
      save: (change) => void this.send('set', { change }),
      dark: () => site.dark?.(document) ?? false,
      view,
    });
    this.running = { site, list };
  }

  private stop(): void {
    this.running?.list.stop();
    this.running = null;
  }
}

/** A page that broke its own habits lists nothing. */
function rowsOf(site: Site, root: ParentNode, url: URL) {
  try {
    return site.rows?.(root, url) ?? [];
  } catch {
    return [];
  }
}

/** Scripts of the page take over the nodes that the server sent; what is changed before that can blank the page. */
const loaded = (ctx: PageContext): Promise<void> =>
  new Promise((resolve) => {
    if (document.readyState === 'complete') resolve();
    else ctx.addEventListener(window, 'load', () => ctx.setTimeout(() => resolve(), 0));
  });
