import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageRequest, RevealRequest } from '../src/messages';
import { start } from '../src/page/start';
import { sites } from '../src/sites';
import { patternsOf } from '../src/sites/patterns';

/** Wiring only: one script for all sites granted at install; their files give the match patterns. */
export default defineContentScript({
  // Asked for while the manifest is made; the built script carries no table of hosts.
  matches: import.meta.env.SSR ? patternsOf(sites, 'install') : [],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const page = start(ctx);
    const onPage = (request: PageRequest | RevealRequest, sender: { id?: string }, answer: (now: unknown) => void) => {
      if (sender.id !== browser.runtime.id) return;
      if (request?.type === 'page') answer(page.current());
      if (request?.type === 'reveal') page.reveal(request.claim);
    };
    const onChange = (changes: Record<string, unknown>, area: string) => {
      if (area === 'local' && (changes.settings || changes.hidden || changes.withdrawn)) page.refresh();
    };
    // Only the popup asks and only options change; the browser sets up its side of listening when the page has begun.
    const listen = () => {
      browser.runtime.onMessage.addListener(onPage);
      browser.storage.onChanged.addListener(onChange);
      ctx.onInvalidated(() => browser.storage?.onChanged.removeListener(onChange));
      void catchUp();
    };
    /** A site may have been withdrawn before anybody listened. */
    const catchUp = async () => {
      const { withdrawn } = await browser.storage.local.get<{ withdrawn?: number }>('withdrawn');
      if (withdrawn && withdrawn > performance.timeOrigin) page.refresh();
    };
    // Not in an idle moment: browsers give tabs in the background none for a long time.
    ctx.setTimeout(listen, 200);
  },
});
