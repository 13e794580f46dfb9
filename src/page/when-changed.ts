import type { PageContext } from './navigation';

/** Calls back once a frame while the page changes, until it returns true or the time is up. */
export function whenChanged(ctx: PageContext, patience: number, look: () => boolean): void {
  let waiting = false;
  const observer = new MutationObserver(() => {
    if (waiting) return;
    waiting = true;
    ctx.requestAnimationFrame(() => {
      waiting = false;
      if (look()) observer.disconnect();
    });
  });
  observer.observe(document.documentElement, { childList: true, subtree: true });
  ctx.setTimeout(() => observer.disconnect(), patience);
  ctx.onInvalidated(() => observer.disconnect());
}
