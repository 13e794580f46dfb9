import { resolve } from 'node:path';
import { test as base } from '@playwright/test';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { ensure } from '../../scripts/lib/browser.mjs';
import { HOSTS, startHub } from '../server/hub.mjs';
import { pages } from '../server/pages.mjs';
import { startProxy } from '../server/proxy.mjs';

const EXTENSION = resolve('.output/firefox-mv3');
const GECKO_ID = 'really-open@reallyopen.example';
const UUID = '5e1f4c3a-0000-4000-8000-0000000000aa';

interface Firefox {
  browser: Browser;
  refused: string[];
}

/** What stands in our closed shadow root, reached over WebDriver BiDi, which can see into closed roots. */
export interface OurPart {
  /** Calls a function, given as source, with the shadow root; null where nothing of ours is in the page. */
  call<T>(source: string): Promise<T | null>;
  text(selector: string): Promise<string | null>;
}

interface Bidi {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

/** Real Firefox with the built extension; the proxy lets it reach the local hub only. */
export const test = base.extend<
  {
    open: (url: string) => Promise<Page>;
    ours: (page: Page, host?: string) => Promise<OurPart>;
    extensionPage: (path: string) => Promise<Page>;
  },
  { firefox: Firefox }
>({
  firefox: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const hub = await startHub(pages);
      const proxy = await startProxy(hub.port, HOSTS);
      const browser = await puppeteer.launch({
        browser: 'firefox',
        executablePath: ensure('firefox') ?? '',
        headless: true,
        acceptInsecureCerts: true,
        args: ['--remote-allow-system-access', '--width=1280', '--height=800'],
        env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
        extraPrefsFirefox: {
          'services.settings.server': 'data:,#remote-settings-dummy/v1',
          'network.proxy.type': 1,
          'network.proxy.http': '127.0.0.1',
          'network.proxy.http_port': proxy.port,
          'network.proxy.ssl': '127.0.0.1',
          'network.proxy.ssl_port': proxy.port,
          // Asked for by a click, a host is given without the browser's own question, which no test could answer.
          'extensions.webextOptionalPermissionPrompts': false,
          'extensions.webextensions.uuids': JSON.stringify({ [GECKO_ID]: UUID }),
        },
      });
      await browser.installExtension(EXTENSION);
      await use({ browser, refused: proxy.refused });
      await browser.close();
      await proxy.close();
      await hub.close();
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  open: async ({ firefox }, use) => {
    const opened: Page[] = [];
    await use(async (url) => {
      const page = await firefox.browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      opened.push(page);
      await page.goto(url);
      return page;
    });
    for (const page of opened) await page.close();
  },
  ours: async ({ firefox }, use) => use(async (page, host) => insideOurs(page, firefox, host)),
  extensionPage: async ({ firefox }, use) => {
    const opened: Page[] = [];
    await use(async (path) => {
      const page = await firefox.browser.newPage();
      opened.push(page);
      // No load event is reported for moz-extension: pages: wait for an element instead.
      void page.goto(`moz-extension://${UUID}${path}`).catch(() => {});
      await drawn(page);
      return page;
    });
    for (const page of opened) await page.close().catch(() => {});
  },
});

interface Tree {
  contexts: { context: string; url: string }[];
}

async function insideOurs(page: Page, { browser }: Firefox, host = 'really-open'): Promise<OurPart> {
  const bidi = (browser as never as { connection: Bidi }).connection;
  const contextOf = async () => {
    const { contexts } = (await bidi.send('browsingContext.getTree', {})).result as Tree;
    return contexts.find((c) => c.url === page.url())?.context;
  };
  const root = async (context: string) => {
    const expression = `document.querySelector(${JSON.stringify(host)})`;
    const params = {
      expression,
      target: { context },
      awaitPromise: false,
      serializationOptions: { includeShadowTree: 'all', maxDomDepth: 1 },
    };
    const { result } = (await bidi.send('script.evaluate', params)).result as {
      result: { value?: { shadowRoot?: { sharedId: string } } };
    };
    return result.value?.shadowRoot?.sharedId;
  };
  const call = async <T>(source: string): Promise<T | null> => {
    const context = await contextOf();
    const sharedId = context && (await root(context));
    if (!sharedId) return null;
    const params = {
      functionDeclaration: `(root) => JSON.stringify((${source})(root) ?? null)`,
      arguments: [{ sharedId }],
      target: { context },
      awaitPromise: false,
    };
    const { result } = (await bidi.send('script.callFunction', params)).result as { result: { value?: string } };
    return result.value === undefined ? null : (JSON.parse(result.value) as T);
  };
  return { call, text: (selector) => call(`(root) => root.querySelector(${JSON.stringify(selector)})?.textContent`) };
}

export { expect } from '@playwright/test';

/** Waits for a page of ours to be drawn. While it still takes the place of the blank page before, asking it may fail. */
async function drawn(page: Page, patience = 20_000): Promise<void> {
  const started = Date.now();
  for (;;) {
    const found = await page.waitForSelector('#app > *', { timeout: 2000 }).catch(() => null);
    if (found) return;
    if (Date.now() - started > patience) throw new Error(`${page.url()} was not drawn`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
