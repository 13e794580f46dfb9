import type { Ask, Brief, PanelView } from '../messages';
import { anchorOf } from '../sites/page';
import type { PageSite } from '../sites/site';
import type { asker } from './ask';
import { type Badge, drawBadge } from './badge';
import type { ClaimMarks } from './claim-marks';
import { type Host, makeHost } from './host';
import type { PageContext } from './navigation';
import type { Panel } from './panel';
import { need } from './parts';

interface Shown {
  brief: Brief;
  ask: Ask;
  site: PageSite;
}

/** Badge and panel of the page that is open: at most one of each. */
export class View {
  private host: Host | null = null;
  private badge: Badge | null = null;
  private panel: Panel | null = null;
  private watch: ResizeObserver | null = null;
  private shown = '';

  constructor(
    ctx: PageContext,
    private readonly send: ReturnType<typeof asker>,
    private readonly claims: ClaimMarks,
  ) {
    ctx.onInvalidated(() => this.clear());
    ctx.addEventListener(window, 'resize', () => this.badge?.place());
  }

  /** Takes everything of ours out of the page. */
  clear(): void {
    this.watch?.disconnect();
    this.host?.remove();
    this.host = this.badge = this.panel = this.watch = null;
    this.shown = '';
  }

  /** Shows the badge for an answered question; whatever was shown before goes, unless it was the same. */
  show(now: Shown): void {
    const key = JSON.stringify([now.brief, now.ask]);
    if (key === this.shown && this.host?.element.isConnected) this.badge?.place();
    else this.draw(now, key);
  }

  private draw({ brief, ask, site }: Shown, key: string): void {
    this.clear();
    if (brief.hidden) return;
    this.shown = key;
    this.host = makeHost();
    this.host.element.dataset.theme = site.dark?.(document) ? 'dark' : 'light';
    const anchor = () => anchorOf(site, document);
    this.badge = drawBadge(this.host, brief, anchor, () => void this.toggle(brief, ask));
    // Titles move when fonts and pictures arrive: follow the size of the page, not each of its changes.
    this.watch = new ResizeObserver(() => this.badge?.place());
    this.watch.observe(document.documentElement);
    const title = anchor();
    if (title) this.watch.observe(title);
  }

  private async toggle(brief: Brief, ask: Ask): Promise<void> {
    if (this.panel) return this.close();
    const [view, draw] = await Promise.all([
      this.send('panel', { ...ask, claims: this.claims.found() }),
      need('panel', this.send),
    ]);
    if (!view || !this.host || this.panel) return;
    // A browser that keeps the panel's script out of the page still shows everything in a page of ours.
    if (draw) this.open(draw, view, brief, ask);
    else this.report(ask);
  }

  private open(draw: NonNullable<Awaited<ReturnType<typeof need<'panel'>>>>, view: PanelView, brief: Brief, ask: Ask) {
    if (!this.host) return;
    this.panel = draw(this.host.root, view, {
      close: () => this.close(),
      hide: () => {
        void this.send('hide', { ref: brief.ref, signature: brief.signature });
        this.clear();
      },
      report: () => this.report(ask),
      reveal: (claim) => {
        this.close();
        this.claims.reveal(claim);
      },
    });
    this.badge?.button.setAttribute('aria-expanded', 'true');
    this.panel.focus();
  }

  private report = (ask: Ask): void => void this.send('open-report', { ...ask, claims: this.claims.found() });

  private close(): void {
    this.panel?.remove();
    this.panel = null;
    this.badge?.button.setAttribute('aria-expanded', 'false');
    this.badge?.button.focus();
  }
}
