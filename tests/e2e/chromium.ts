import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import {
  type BrowserContext,
  test as base,
  type CDPSession,
  chromium,
  expect,
  type Page,
  type Worker,
} from '@playwright/test';
import { chromiumArguments, ensure } from '../../scripts/lib/browser.mjs';
import { startHub } from '../server/hub.mjs';
import { pages } from '../server/pages.mjs';

const EXTENSION = resolve('.output/chrome-mv3');

export type Hub = Awaited<ReturnType<typeof startHub>>;
interface Extension {
  context: BrowserContext;
  worker: Worker;
  id: string;
  profile: string;
}

/** What the closed shadow root of the badge shows, read in the world of our own content script. */
export interface OurPart {
  /** Evaluates an expression over `root`, the shadow root, or over null where nothing of ours is in the page. */
  evaluate<T>(expression: string): Promise<T>;
  /** Middle of an element in the shadow root, in pixels of the window. */
  middleOf(selector: string): Promise<{ x: number; y: number }>;
  text(selector: string): Promise<string | null>;
}

/** Real Chromium with the built extension; every https host is answered by the local hub, nothing else resolves. */
export const test = base.extend<
  {
    open: (url: string) => Promise<Page>;
    ours: (page: Page) => Promise<OurPart>;
    popupOver: (page: Page) => Promise<Page>;
  },
  { hub: Hub; extension: Extension }
>({
  hub: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from this pattern.
    async ({}, use) => {
      const hub = await startHub(pages);
      await use(hub);
      await hub.close();
    },
    { scope: 'worker' },
  ],
  extension: [
    async ({ hub }, use) => {
      const extension = await launch(hub);
      await use(extension);
      await extension.close();
    },
    { scope: 'worker' },
  ],
  open: async ({ extension }, use) => {
    const opened: Page[] = [];
    await use(async (url) => {
      const page = await extension.context.newPage();
      opened.push(page);
      await page.goto(url);
      return page;
    });
    for (const page of opened) await page.close().catch(() => {});
  },
  ours: async ({ extension }, use) => use((page) => insideOurs(page, extension)),
  popupOver: async ({ extension }, use) => {
    const closing: (() => Promise<unknown>)[] = [];
    await use(async (page) => {
      await page.bringToFront();
      await clickToolbar(extension);
      // Playwright's own connection does not report the popup as a page; a second one does.
      const port = readFileSync(join(extension.profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
      const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
      const popup = second
        .contexts()
        .flatMap((c) => c.pages())
        .find((p) => p.url().includes('/popup.html'));
      if (!popup) throw new Error('the popup did not open');
      closing.push(
        () => popup.evaluate(() => window.close()).catch(() => {}),
        () => second.close(),
      );
      return popup;
    });
    for (const close of closing) await close();
  },
});

interface Tabs {
  targetInfos: { targetId: string; url: string; embedderData?: { tabActive?: boolean } }[];
}

/** Our button in the toolbar over the active tab: as with a user's click, the extension gets leave for that page. */
async function clickToolbar({ context, id }: Extension): Promise<void> {
  const session = (await context.browser()!.newBrowserCDPSession()) as never as {
    send(method: string, params: object): Promise<unknown>;
    detach(): Promise<void>;
  };
  const targets = async (type: string) =>
    ((await session.send('Target.getTargets', { filter: [{ type }] })) as Tabs).targetInfos;
  const active = (await targets('tab')).find((t) => t.embedderData?.tabActive);
  await session.send('Extensions.triggerAction', { id, targetId: active?.targetId });
  await expect.poll(async () => (await targets('page')).some((t) => t.url.includes('/popup.html'))).toBe(true);
  await session.detach();
}

/** A browser of its own with the extension in it. */
export async function launch(hub: Hub): Promise<Extension & { close(): Promise<void> }> {
  const profile = mkdtempSync(join(tmpdir(), 'really-open-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensure('chromium') ?? '',
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: chromiumArguments({ hub, extension: EXTENSION, extra: ['--remote-debugging-port=0'] }),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, worker, id: new URL(worker.url()).host, profile, close };
}

/** The isolated world of the content script: the only place from which a closed shadow root can be reached. */
export async function insideOurs(page: Page, { context, id }: Pick<Extension, 'context' | 'id'>): Promise<OurPart> {
  const session = await context.newCDPSession(page);
  const worlds: number[] = [];
  session.on('Runtime.executionContextCreated', ({ context: world }) => {
    if (world.origin === `chrome-extension://${id}`) worlds.push(world.id);
  });
  session.on('Runtime.executionContextDestroyed', ({ executionContextId }) =>
    worlds.splice(worlds.indexOf(executionContextId), 1),
  );
  await session.send('Runtime.enable');
  const evaluate = <T>(expression: string) => inWorld<T>(session, worlds.at(-1), expression);
  return {
    evaluate,
    middleOf: (selector) =>
      evaluate(
        `(() => { const b = root.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return { x: b.x + b.width / 2, y: b.y + b.height / 2 }; })()`,
      ),
    text: (selector) => evaluate(`root?.querySelector(${JSON.stringify(selector)})?.textContent ?? null`),
  };
}

async function inWorld<T>(session: CDPSession, contextId: number | undefined, expression: string): Promise<T> {
  if (contextId === undefined) return null as T;
  const host = "document.querySelector('really-open')";
  const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
    contextId,
    expression: `((root) => ${expression})(${host} ? chrome.dom.openOrClosedShadowRoot(${host}) : null)`,
    returnByValue: true,
    awaitPromise: true,
  });
  if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
  return result.value as T;
}

export { expect } from '@playwright/test';
