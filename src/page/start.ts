import type { Ask } from '../messages';
import { siteOf, subjectOf } from '../sites/page';
import type { PageSite } from '../sites/site';
import { asker } from './ask';
import { onSettled, type PageContext, type Settled } from './navigation';
import { makeAsk } from './reader';
import { View } from './view';
import { whenChanged } from './when-changed';

export interface Page {
  /** What is shown now, for the popup. */
  current(): Ask | null;
}

/** How long after a navigation within the page its new contents are waited for. */
const PATIENCE = 10_000;

/** Runs in every page of a known site: on each settled address one question, one badge. */
export function start(ctx: PageContext): Page {
  const send = asker(ctx);
  const view = new View(ctx, send);
  let current: Ask | null = null;

  const show = async (ask: Ask, settled: Settled, site: PageSite) => {
    current = ask;
    // Whether the address shows a model, only the worker can tell where the site's grammar isn't here.
    const brief = ask.subject.kind === 'model' || !site.identify ? await send('brief', ask) : null;
    if (settled.stale()) return;
    if (brief) view.show(brief, ask, site);
    else view.clear();
  };

  const visit = (settled: Settled, site: PageSite) => {
    const ask = makeAsk(settled, site);
    void show(ask, settled, site);
    if (settled.first || ask.observed || ask.subject.kind !== 'model') return;
    // The address is new, the contents are still to come: answer now from the address, again with the facts.
    whenChanged(ctx, PATIENCE, () => {
      if (settled.stale()) return true;
      const later = makeAsk(settled, site);
      if (later.observed) void show(later, settled, site);
      return later.observed !== null;
    });
  };

  // Not while the browser is starting the page: waking can wait for a free moment, the page can't.
  ctx.setTimeout(() => wake(send), 0);
  whenParsed(ctx, () => onSettled(ctx, (settled) => visit(settled, siteOf(settled.url))));
  return { current: () => current };
}

/** While the page still loads, the worker wakes and reads what it will need: most of the wait for a badge is that. */
function wake(send: ReturnType<typeof asker>): void {
  const subject = subjectOf(new URL(location.href));
  if (subject.kind === 'model' || subject.maybe || !siteOf(new URL(location.href)).identify)
    void send('wake', { ref: subject.ref ?? subject.maybe ?? '' });
}

/** The script runs from the first moment, but touches nothing before the page is parsed. */
function whenParsed(ctx: PageContext, act: () => void): void {
  if (document.readyState === 'loading') ctx.addEventListener(document, 'DOMContentLoaded', act);
  else act();
}
