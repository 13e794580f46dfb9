import type { Page } from 'puppeteer-core';
import { expect, test } from './firefox';

const MODELS = 'https://huggingface.co/models';

const count = (page: Page, selector: string) => page.$$eval(selector, (all) => all.length);
const marks = (page: Page) => count(page, 'really-open-mark');
const dimmed = (page: Page) => count(page, '[data-really-open-dim]');
const CHOOSE = (filter: string) =>
  `(root) => { const s = root.querySelector('.control select'); s.value = '${filter}'; s.dispatchEvent(new Event('change')); }`;

test('marks come, follow the list while scrolling and are laid in free places', async ({ open }) => {
  const page = await open(MODELS);
  await expect.poll(() => marks(page)).toBe(60);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect.poll(() => marks(page)).toBe(80);
  const labels = await page.$$eval('really-open-mark', (all) => all.map((m) => m.getAttribute('aria-label')));
  expect(labels.filter((l) => !/^Openness: /.test(l ?? ''))).toEqual([]);
  const sizes = () => page.$$eval('really-open-mark', (all) => all.map((m) => m.getBoundingClientRect().width));
  await expect.poll(async () => (await sizes()).filter((w) => w > 60).length).toBeGreaterThan(10);
});

test('the filter dims and counts, is remembered after a reload, and options reach open tabs', async ({
  open,
  ours,
  extensionPage,
}) => {
  const page = await open(MODELS);
  await expect.poll(() => marks(page)).toBe(60);
  await (await ours(page)).call(CHOOSE('open-weights'));
  await expect.poll(() => dimmed(page)).toBeGreaterThan(0);
  const below = await dimmed(page);
  expect(await (await ours(page)).text('.control [role=status]')).toBe(`${below} of 60 dimmed`);
  expect(await page.$eval('[data-really-open-dim]', (e) => getComputedStyle(e).opacity)).toBe('0.38');
  await page.reload();
  await expect.poll(() => dimmed(page)).toBe(below);
  const options = await extensionPage('/options.html');
  const click = (words: string) =>
    options.evaluate((text) => {
      const label = [...document.querySelectorAll('label')].find((l) => l.textContent?.includes(text));
      label?.querySelector('input')?.click();
    }, words);
  await options.waitForFunction(() => document.querySelectorAll('.sites input').length > 0);
  await click('Show on Hugging Face');
  await expect.poll(() => marks(page)).toBe(0);
  await click('Show on Hugging Face');
  await expect.poll(() => marks(page)).toBe(60);
  await options.evaluate(() =>
    (
      globalThis as never as { browser: { storage: { local: { clear(): Promise<void> } } } }
    ).browser.storage.local.clear(),
  );
});

test('the first-run page lists the sites that are allowed', async ({ extensionPage }) => {
  const page = await extensionPage('/welcome.html');
  await page.waitForFunction(() => document.querySelectorAll('.sites input').length > 0);
  expect(await page.$eval('main', (m) => m.textContent)).toContain('Hugging Face');
});
