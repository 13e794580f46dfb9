import { AxeBuilder } from '@axe-core/playwright';
import { expect, test } from './chromium';

const GITHUB = 'https://github.com';

test('soft navigation and restored contents keep one badge, that of the address', async ({ open, ours }) => {
  const page = await open(`${GITHUB}/allenai/OLMoE`);
  const part = await ours(page);
  const shown = () => part.evaluate<string | null>("root?.querySelector('.badge')?.getAttribute('aria-label') ?? null");
  await expect.poll(shown).toContain('OLMoE');
  await page.click('[data-turbo][href="/bigcode-project/starcoder2"]');
  await expect.poll(shown).toContain('starcoder2');
  await page.click('[data-turbo][href="/somebody/tool"]');
  await expect.poll(shown).toBeNull();
  await page.goBack();
  await expect.poll(shown).toContain('starcoder2');
  await page.goBack();
  await expect.poll(shown).toContain('OLMoE');
  expect(await page.locator('really-open').count()).toBe(1);
  const badge = await part.evaluate<DOMRect>("root.querySelector('.badge').getBoundingClientRect().toJSON()");
  const title = (await page.locator('strong[itemprop=name]').boundingBox())!;
  expect(Math.abs(badge.top + badge.height / 2 - title.y - title.height / 2)).toBeLessThan(20);
});

test('a page that only links models has no badge; the popup offers them with their labels', async ({
  open,
  ours,
  popupOver,
}) => {
  const page = await open(`${GITHUB}/somebody/tool`);
  const part = await ours(page);
  const popup = await popupOver(page);
  await expect(popup.getByRole('heading', { level: 2 })).toHaveText('Models on this page (2)');
  await expect(popup.locator('.results li')).toHaveCount(2);
  await expect(popup.locator('.results')).toContainText('Weights available');
  expect((await new AxeBuilder({ page: popup }).setLegacyMode().analyze()).violations).toEqual([]);
  await popup.getByRole('button', { name: /Llama-3.1-8B-Instruct/ }).click();
  await expect(popup.locator('.headline .label')).toHaveText('Weights Available AI');
  await popup.getByRole('button', { name: 'Back to this page' }).click();
  await expect(popup.locator('.results li')).toHaveCount(2);
  expect(await part.evaluate('root === null')).toBe(true);
});

test('a page of no site of ours: read for links when the popup opens', async ({ open, popupOver }) => {
  const page = await open('https://blog.example.org/post');
  const popup = await popupOver(page);
  await expect(popup.locator('.results li')).toHaveCount(2);
});
