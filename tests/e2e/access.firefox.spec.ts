import type { Page } from 'puppeteer-core';
import { expect, test } from './firefox';

const MIRROR = 'https://hf-mirror.com/HuggingFaceTB/SmolLM3-3B';
const SMOLLM = 'https://huggingface.co/HuggingFaceTB/SmolLM3-3B';
const HUB = ['https://huggingface.co/*', 'https://www.huggingface.co/*', 'https://hf.co/*', 'https://www.hf.co/*'];

/** A real click: the browser gives hosts in answer to nothing else. */
async function press(page: Page, words: string): Promise<void> {
  const button = await page.waitForSelector(`::-p-xpath(//button[normalize-space()="${words}"])`);
  await page.bringToFront();
  await button!.click();
}

test('a site allowed on one click works at once, in open tabs too, until it is withdrawn', async ({
  open,
  ours,
  extensionPage,
}) => {
  const page = await open(MIRROR);
  await new Promise((resolve) => setTimeout(resolve, 300));
  expect(await page.$$eval('really-open', (all) => all.length)).toBe(0);
  const options = await extensionPage('/options.html');
  await press(options, 'Allow on Mirrors of Hugging Face');
  await options.waitForSelector('::-p-xpath(//button[normalize-space()="Withdraw Mirrors of Hugging Face"])');
  await expect.poll(async () => (await ours(page)).text('.badge .label')).toContain('Weights');
  await page.reload();
  await expect.poll(async () => (await ours(page)).text('.badge .label')).toContain('Weights');
  await press(options, 'Withdraw Mirrors of Hugging Face');
  await options.waitForSelector('::-p-xpath(//button[normalize-space()="Allow on Mirrors of Hugging Face"])');
  await expect.poll(() => page.$$eval('really-open', (all) => all.length)).toBe(0);
  await page.reload();
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await page.$$eval('really-open', (all) => all.length)).toBe(0);
});

test('a host of the installation that was withdrawn: options say so and ask again', async ({
  open,
  ours,
  extensionPage,
}) => {
  const options = await extensionPage('/options.html');
  await options.waitForFunction(() => document.querySelectorAll('.sites input').length > 0);
  await options.evaluate(
    (origins) =>
      (
        globalThis as never as { browser: { permissions: { remove(p: object): Promise<boolean> } } }
      ).browser.permissions.remove({ origins }),
    HUB,
  );
  await options.waitForSelector('.sites .note');
  expect(await options.$eval('.sites .note', (n) => n.textContent)).toContain('Hugging Face');
  const page = await open(SMOLLM);
  await new Promise((resolve) => setTimeout(resolve, 400));
  expect(await page.$$eval('really-open', (all) => all.length)).toBe(0);
  await press(options, 'Allow on Hugging Face');
  await options.waitForFunction(() => !document.querySelector('.sites .note'));
  await page.reload();
  await expect.poll(async () => (await ours(page)).text('.badge .label')).toContain('Weights');
});
