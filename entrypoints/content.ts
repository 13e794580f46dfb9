import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import type { PageRequest } from '../src/messages';
import { start } from '../src/page/start';
import { patternsOf, sites } from '../src/sites';

/** Wiring only: one script for all sites granted at install; their files give the match patterns. */
export default defineContentScript({
  // Asked for while the manifest is made; the built script carries no table of hosts.
  matches: import.meta.env.SSR ? patternsOf(sites.filter((site) => site.access === 'install')) : [],
  runAt: 'document_start',
  noScriptStartedPostMessage: true,
  main(ctx) {
    const page = start(ctx);
    // Only the popup asks; the browser sets up its side of listening when the page has time for it.
    ctx.requestIdleCallback(() =>
      browser.runtime.onMessage.addListener((request: PageRequest, sender, answer) => {
        if (sender.id === browser.runtime.id && request?.type === 'page') answer(page.current());
      }),
    );
  },
});
