import type { Ask } from '../messages';
import { siteOf, subjectOf } from '../sites/page';
import type { PageSite } from '../sites/site';
import { asker } from './ask';
import { ClaimMarks } from './claim-marks';
import { Lists } from './lists';
import { onSettled, type PageContext, type Settled } from './navigation';
import { makeAsk } from './reader';
import { View } from './view';
import { whenChanged } from './when-changed';

export interface Page {
  /** What is shown now, for the popup. */
  current(): Ask | null;
  /** Asks again: a setting was changed. */
  refresh(): void;
  /** Shows the place of a claim. */
  reveal(claim: number): void;
}

/** How long after a navigation within the page its new contents are waited for. */
const PATIENCE = 10_000;

interface Now {
  ask: Ask;
  settled: Settled;
  site: PageSite;
}

/** Runs in every page of a known site: on each settled address one question, one badge; marks where it lists models. */
export function start(ctx: PageContext): Page {
  const send = asker(ctx);
  const claims = new ClaimMarks(ctx, send);
  const view = new View(ctx, send, claims);
  const lists = new Lists(ctx, send);
  let now: Now | null = null;
  /** The page before was one that may be a model's. */
  let shown = false;

  const show = async (next: Now) => {
    now = next;
    const { ask, settled, site } = next;
    void lists.show(mayBe('list', next) ? next : null);
    // After a model's page the worker is asked about any other too: the toolbar must not keep the old answer.
    const asked = mayBe('model', next) || shown;
    shown = mayBe('model', next);
    const brief = asked ? await send('brief', ask) : null;
    if (settled.stale() || now !== next) return;
    if (brief) view.show({ brief, ask, site });
    else view.clear();
    void claims.show(brief ? next : null, brief?.claims ?? null);
  };

  const visit = (settled: Settled, site: PageSite) => {
    const ask = makeAsk(settled, site);
    void show({ ask, settled, site });
    if (settled.first || ask.observed || !mayBe('model', { ask, site })) return;
    // The address is new, the contents are still to come: answer now from the address, again with the facts.
    whenChanged(ctx, PATIENCE, () => {
      if (settled.stale()) return true;
      const later = makeAsk(settled, site);
      if (later.observed) void show({ ask: later, settled, site });
      return later.observed !== null;
    });
  };

  /** The same address again, read anew: its facts may have come or changed. */
  const refresh = () => {
    if (!now || now.settled.stale()) return;
    const settled = { ...now.settled, first: false };
    const ask = makeAsk(settled, now.site);
    void show({ ask: ask.observed || !now.ask.observed ? ask : now.ask, settled, site: now.site });
  };

  // A feed or a drawing that a site serves is no page.
  if (!(document.documentElement instanceof HTMLElement)) return { current: () => null, refresh() {}, reveal() {} };
  // Not while the browser is starting the page: waking can wait for a free moment, the page can't.
  ctx.setTimeout(() => wake(send), 0);
  whenParsed(ctx, () => onSettled(ctx, (settled) => visit(settled, siteOf(settled.url)), refresh));
  const current = () => now && { ...now.ask, claims: claims.found() };
  return { current, refresh, reveal: claims.reveal };
}

/**
 * What the page may be in the end: where the site's grammar of addresses isn't here, or the address alone doesn't tell
 * (a repository, an old name of one part), the worker knows.
 */
function mayBe(kind: 'model' | 'list', { ask: { subject }, site }: Pick<Now, 'ask' | 'site'>): boolean {
  return subject.kind === kind || !site.identify || (kind === 'model' && subject.maybe !== undefined);
}

/** While the page still loads, the worker wakes and reads what it will need: most of the wait for a badge is that. */
function wake(send: ReturnType<typeof asker>): void {
  const url = new URL(location.href);
  const subject = subjectOf(url);
  if (subject.kind === 'model' || subject.maybe || !siteOf(url).identify)
    void send('wake', { ref: subject.ref ?? subject.maybe ?? '' });
}

/** The script runs from the first moment, but touches nothing before the page is parsed. */
function whenParsed(ctx: PageContext, act: () => void): void {
  if (document.readyState === 'loading') ctx.addEventListener(document, 'DOMContentLoaded', act);
  else act();
}
