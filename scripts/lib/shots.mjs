// Opens what a user sees in a headless browser, over pages of our own under real host names, and takes pictures.
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { startHub } from '../../tests/server/hub.mjs';
import { pages } from '../../tests/server/pages.mjs';
import { chromiumArguments } from './browser.mjs';
import { ROOT } from './bundle.mjs';

const EXTENSION = join(ROOT, '.output', 'chrome-mv3');

/** A headless Chromium with the extension, over the local hub. */
export async function openStage(
  executablePath,
  { viewport = { width: 1280, height: 800 }, colorScheme = 'light' } = {},
) {
  const hub = await startHub(pages);
  const profile = mkdtempSync(join(tmpdir(), 'really-open-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport,
    colorScheme,
    args: chromiumArguments({ hub, extension: EXTENSION, extra: ['--remote-debugging-port=0'] }),
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const close = async () => {
    await context.close().catch(() => {});
    await hub.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, worker, id, profile, close };
}

/** Opens a page and waits for our badge in it. */
export async function openPage({ context }, url) {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('really-open', { state: 'attached' });
  await page.waitForTimeout(300);
  return page;
}

/** Opens a list and waits for its marks. */
export async function openList({ context }, url) {
  const page = await context.newPage();
  await page.goto(url);
  await page.waitForSelector('really-open-mark', { state: 'attached' });
  await page.waitForTimeout(600);
  return page;
}

/** Sets the filter of lists as the options page does: open lists follow. */
export const chooseFilter = ({ worker }, filter) =>
  worker.evaluate((value) => chrome.storage.local.set({ settings: { filter: value } }), filter);

/** A page of the extension's own, without a page behind it. */
export async function openOwn({ context, id }, name) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${name}.html`);
  await page.waitForSelector('.sites input');
  return page;
}

/** Opens the badge's panel with the keyboard: the badge is the last thing that can be reached. */
export async function openPanel(page) {
  await page.evaluate(() => document.body.focus());
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
}

/** Closes the card, and opens the panel of the badge before its mark. */
export async function fromCardToPanel(page) {
  await page.keyboard.press('Escape');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(500);
}

/** Opens the card of a page's first difference with the keyboard: its mark comes last, after the badge. */
export async function openCard(page) {
  await page.waitForSelector('really-open[data-part="claims"]', { state: 'attached' });
  await page.evaluate(() => document.body.focus());
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await page.waitForTimeout(400);
}

/** The real toolbar popup over a page. */
export async function openPopup(stage, page) {
  await page.bringToFront();
  await stage.worker.evaluate(() => chrome.action.openPopup());
  const port = readFileSync(join(stage.profile, 'DevToolsActivePort'), 'utf8').split('\n')[0];
  const second = await chromium.connectOverCDP(`http://127.0.0.1:${port}`);
  const popup = second
    .contexts()
    .flatMap((c) => c.pages())
    .find((p) => p.url().includes('/popup.html'));
  if (!popup) throw new Error('the popup did not open');
  await popup.waitForSelector('.headline');
  return popup;
}

/** The full report of a model, without a page behind it. */
export async function openReport({ context, id }, ref) {
  const page = await context.newPage();
  const ask = {
    subject: { site: 'huggingface', kind: 'model', ref, url: `https://huggingface.co/${ref.slice(3)}` },
    observed: null,
  };
  await page.goto(`chrome-extension://${id}/report.html#${encodeURIComponent(JSON.stringify(ask))}`);
  await page.waitForSelector('h1');
  return page;
}

/** Saves pictures into a folder of .output and tells their names. */
export function album(name) {
  const folder = join(ROOT, '.output', name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  const taken = [];
  const take = async (page, file, options = {}) => {
    const path = join(folder, `${file}.png`);
    await page.screenshot({ path, ...options });
    taken.push(path);
  };
  return { take, taken, folder };
}
