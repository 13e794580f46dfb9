/** The part of WXT's content-script context that is used here. */
export interface PageContext {
  isValid: boolean;
  onInvalidated(callback: () => void): () => void;
  addEventListener(target: EventTarget | Window, type: string, handler: (event: Event) => void): void;
  setTimeout(handler: () => void, timeout?: number): number;
  requestAnimationFrame(callback: (time: number) => void): number;
}

export interface Settled {
  url: URL;
  /** True once the answer to this navigation would come too late. */
  stale(): boolean;
  /** The first address after the page loaded, as against a change within the page. */
  first: boolean;
}

/**
 * Calls back on every settled address: once now, then after each navigation within the page has committed. WXT's own
 * event fires before that, so it serves only browsers without the Navigation API, a frame later (DESIGN §3.1).
 */
export function onSettled(ctx: PageContext, visit: (settled: Settled) => void): void {
  let generation = 0;
  let last = '';
  const settle = () => {
    const url = new URL(location.href);
    const page = `${url.origin}${url.pathname}${url.search}`;
    if (page === last) return;
    const first = last === '';
    last = page;
    const mine = ++generation;
    visit({ url, first, stale: () => mine !== generation || !ctx.isValid });
  };
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  if (navigation) ctx.addEventListener(navigation, 'navigatesuccess', settle);
  else ctx.addEventListener(window, 'wxt:locationchange', () => ctx.requestAnimationFrame(settle));
  // A page restored from the back-forward cache keeps our badge, but may have been answered long ago.
  ctx.addEventListener(window, 'pageshow', settle);
  settle();
}
