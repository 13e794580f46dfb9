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
 * GitHub replaces the contents of a page by Turbo and by its own soft navigation, and puts stored contents back when
 * the user goes back; each of these says that new contents stand in the page (SITES §5).
 */
const REPLACED = ['turbo:render', 'soft-nav:payload', 'soft-nav:react-done', 'soft-nav:end'];

/**
 * Calls `visit` on every settled address: once now, then after each navigation within the page has committed. WXT's own
 * event fires before that, so it serves only browsers without the Navigation API, a frame later (DESIGN §3.1). `again`
 * is called when an address that was visited shows other contents, or came back from the back-forward cache, where it
 * may have been answered long ago and has heard of no change.
 */
export function onSettled(ctx: PageContext, visit: (settled: Settled) => void, again: () => void): void {
  let generation = 0;
  let last = '';
  /** True where the address is a new one. */
  const settle = (): boolean => {
    const url = new URL(location.href);
    const page = `${url.origin}${url.pathname}${url.search}`;
    if (page === last) return false;
    const first = last === '';
    last = page;
    const mine = ++generation;
    visit({ url, first, stale: () => mine !== generation || !ctx.isValid });
    return true;
  };
  const settleOrAgain = () => settle() || again();
  const navigation = (globalThis as { navigation?: EventTarget }).navigation;
  if (navigation) ctx.addEventListener(navigation, 'navigatesuccess', settle);
  else ctx.addEventListener(window, 'wxt:locationchange', () => ctx.requestAnimationFrame(settle));
  for (const type of REPLACED) ctx.addEventListener(document, type, settleOrAgain);
  ctx.addEventListener(window, 'pageshow', (event) => {
    if ((event as PageTransitionEvent).persisted) settleOrAgain();
    else settle();
  });
  settle();
}
