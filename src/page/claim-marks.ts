import type { Ask, Brief, PlacedClaim } from '../messages';
import type { PageSite } from '../sites/site';
import type { asker } from './ask';
import type { ClaimHandle } from './claims/start';
import type { PageContext, Settled } from './navigation';
import { need } from './parts';

interface Page {
  ask: Ask;
  site: PageSite;
  settled: Settled;
}

/** Claims of the page that is open: looked for when the browser has time, by a script that comes then. */
export class ClaimMarks {
  private running: { key: string; handle: ClaimHandle } | null = null;
  private turn = 0;

  constructor(
    private readonly ctx: PageContext,
    private readonly send: ReturnType<typeof asker>,
  ) {
    ctx.onInvalidated(() => this.stop());
  }

  found = (): PlacedClaim[] => this.running?.handle.found() ?? [];
  reveal = (claim: number): void => this.running?.handle.reveal(claim);

  /** Looks at the texts of a site's page; null where the user wants no claims marked, or it is no model's page. */
  async show(page: Page | null, claims: Brief['claims']): Promise<void> {
    const turn = ++this.turn;
    // Without its facts the page that is open may still be the one before.
    const ready = page !== null && (page.settled.first || page.ask.observed !== null || !page.site.read);
    const key = page && claims && ready ? `${claims.site} ${page.ask.subject.url} ${page.ask.observed?.ref ?? ''}` : '';
    if (this.running?.key === key && key) return;
    this.stop();
    if (!page || !claims || !ready) return;
    const over = () => turn !== this.turn || page.settled.stale();
    await idle(this.ctx);
    const start = over() ? null : await need('claims', this.send);
    if (!start || over()) return;
    const { ask } = page;
    const handle = start({
      ...claims,
      more: async () => (await need('languages', this.send)) ?? [],
      check: (claims) => this.send('claims', { ...ask, claims }),
      off: (where) => void this.send('claims-off', { subject: ask.subject, where }),
      dark: () => page.site.dark?.(document) ?? false,
    });
    this.running = { key, handle };
  }

  private stop(): void {
    this.running?.handle.stop();
    this.running = null;
  }
}

/** After the page has loaded, and in a moment in which it does nothing. */
const idle = (ctx: PageContext): Promise<void> =>
  new Promise((resolve) => {
    // A page that is left meanwhile is seen by the turn that is over.
    const soon = () =>
      typeof requestIdleCallback === 'function'
        ? requestIdleCallback(() => resolve(), { timeout: 2000 })
        : ctx.setTimeout(() => resolve(), 200);
    if (document.readyState === 'complete') soon();
    else ctx.addEventListener(window, 'load', soon);
  });
