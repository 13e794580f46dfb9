import type { Ask, PageNow } from '../messages';
import { siteOf, subjectOf } from '../sites';
import type { Site } from '../sites/site';
import { asker } from './ask';
import { Lists } from './lists';
import { onSettled, type PageContext, type Settled } from './navigation';
import { makeAsk, relatedOf } from './reader';
import { View } from './view';
import { whenChanged } from './when-changed';

export interface Page {
  /** What is shown now, for the popup. */
  current(): PageNow;
  /** Asks again: a setting was changed. */
  refresh(): void;
}

/** How long after a navigation within the page its new contents are waited for. */
const PATIENCE = 10_000;

interface Now {
  ask: Ask;
  settled: Settled;
  site: Site;
}

/** Runs in every page of a known site: on each settled address one question, one badge; marks where it lists models. */
export function start(ctx: PageContext): Page {
  const send = asker(ctx);
  const view = new View(ctx, send);
  const lists = new Lists(ctx, send);
  let now: Now | null = null;

  const show = async (next: Now) => {
    now = next;
    const { ask, settled, site } = next;
    void lists.show(ask.subject.kind === 'list' ? site : null, settled);
    const brief = mayBeModel(ask) ? await send('brief', ask) : null;
    if (settled.stale() || now !== next) return;
    if (brief) view.show({ brief, ask, site });
    else view.clear();
  };

  const visit = (settled: Settled, site: Site) => {
    const ask = makeAsk(settled, site);
    void show({ ask, settled, site });
    if (settled.first || ask.observed || !mayBeModel(ask)) return;
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

  // Not while the browser is starting the page: waking can wait for a free moment, the page can't.
  ctx.setTimeout(() => wake(send), 0);
  whenParsed(ctx, () =>
    onSettled(
      ctx,
      (settled) => {
        const site = siteOf(settled.url);
        if (site) visit(settled, site);
      },
      refresh,
    ),
  );
  return {
    current: () => ({ ask: now?.ask ?? null, related: now ? relatedOf(now.site, now.settled.url) : [] }),
    refresh,
  };
}

/** An address may name a model only in the eyes of the page or the catalogue (a repository, an old name of one part). */
const mayBeModel = ({ subject }: Ask) => subject.kind === 'model' || subject.maybe !== undefined;

/** While the page still loads, the worker wakes and reads what it will need: most of the wait for a badge is that. */
function wake(send: ReturnType<typeof asker>): void {
  const subject = subjectOf(new URL(location.href));
  if (subject.kind === 'model' || subject.maybe) void send('wake', { ref: subject.ref ?? subject.maybe ?? '' });
}

/** The script runs from the first moment, but touches nothing before the page is parsed. */
function whenParsed(ctx: PageContext, act: () => void): void {
  if (document.readyState === 'loading') ctx.addEventListener(document, 'DOMContentLoaded', act);
  else act();
}
