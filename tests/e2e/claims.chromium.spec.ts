import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, type OurPart, test } from './chromium';

const LLAMA = 'https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct?claims';
const HONEST = 'https://huggingface.co/deepseek-ai/DeepSeek-R1?claims';
const HOST = 'really-open[data-part="claims"]';

/** Evaluates over `claims`, the closed root of the marks. */
const inMarks = <T>(part: OurPart, expression: string): Promise<T> =>
  part.evaluate<T>(
    `((claims) => ${expression})((() => { const h = document.querySelector('${HOST}'); return h && chrome.dom.openOrClosedShadowRoot(h); })())`,
  );
const marks = (part: OurPart) => inMarks<number>(part, "claims?.querySelectorAll('.claim').length ?? 0");
const card = (part: OurPart) => inMarks<string | null>(part, "claims?.querySelector('.card')?.textContent ?? null");
const middle = (part: OurPart, selector: string) =>
  inMarks<[number, number]>(
    part,
    `(() => { const b = claims.querySelector(${JSON.stringify(selector)}).getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; })()`,
  );
const click = async (page: Page, part: OurPart, selector: string) =>
  page.mouse.click(...(await middle(part, selector)));
const painted = (part: OurPart) =>
  part.evaluate<string[]>("[...(CSS.highlights.get('really-open-claims') ?? [])].map((r) => r.toString())");

test.afterEach(async ({ extension }) => {
  await extension.worker.evaluate(() =>
    (
      globalThis as never as { chrome: { storage: { local: { clear(): Promise<void> } } } }
    ).chrome.storage.local.clear(),
  );
});

test('words that go further are painted in place, with a mark in the margin and a card that names the clause', async ({
  open,
  ours,
}) => {
  const page = await open(LLAMA);
  const before = await page.locator('main').innerHTML();
  const part = await ours(page);
  await expect.poll(() => marks(part)).toBe(2);
  expect(await painted(part)).toEqual(['open-source', 'open-weight']);
  expect(await page.locator('main').innerHTML()).toBe(before);
  const [x, y] = await middle(part, '.claim');
  const line = (await page.locator('main p').first().boundingBox())!;
  expect(x).toBeLessThan(line.x + line.width + 30);
  expect(Math.abs(y - (line.y + 12))).toBeLessThan(20);
  await page.mouse.click(x, y);
  await expect.poll(() => card(part)).toContain('This page says “open-source”');
  expect(await card(part)).toMatch(/limit by number of users.*clause 2/);
  expect(await card(part)).toContain('OW-1');
  expect(await card(part)).not.toMatch(/open-?wash|mislead|falsely|pretend/i);
  await page.keyboard.press('Escape');
  await expect.poll(() => card(part)).toBeNull();
  expect(await inMarks(part, 'claims.activeElement?.className')).toBe('claim');
});

test('marks and card can be reached and used by keyboard, and follow the page when it moves', async ({
  open,
  ours,
}) => {
  const page = await open(LLAMA);
  const part = await ours(page);
  await expect.poll(() => marks(part)).toBe(2);
  await inMarks(part, "claims.querySelector('.claim').focus()");
  await page.keyboard.press('Enter');
  await expect.poll(() => card(part)).not.toBeNull();
  expect(await inMarks(part, "claims.activeElement?.getAttribute('role')")).toBe('dialog');
  await page.keyboard.press('Escape');
  const [, top] = await middle(part, '.claim');
  await page.evaluate(() =>
    document.querySelector('main')!.before(Object.assign(document.createElement('div'), { style: 'height:200px' })),
  );
  await expect.poll(async () => (await middle(part, '.claim'))[1]).toBeCloseTo(top + 200, -1);
});

test('off for the page at once, and again after a reload; other pages keep their marks', async ({ open, ours }) => {
  const page = await open(LLAMA);
  let part = await ours(page);
  await expect.poll(() => marks(part)).toBe(2);
  await click(page, part, '.claim');
  await expect.poll(() => card(part)).not.toBeNull();
  await click(page, part, '.card footer button:nth-child(1)');
  await expect.poll(() => page.locator(HOST).count()).toBe(0);
  expect(await painted(part)).toEqual([]);
  await page.reload();
  part = await ours(page);
  await expect.poll(() => part.text('.badge .label')).not.toBeNull();
  await page.waitForTimeout(800);
  expect(await page.locator(HOST).count()).toBe(0);
  const other = await ours(await open(HONEST));
  await expect.poll(() => marks(other)).toBe(1);
});

test('popup and report list what the page says, honest claims too, and lead to the place', async ({
  open,
  ours,
  popupOver,
  extension,
}) => {
  const page = await open(HONEST);
  const part = await ours(page);
  await expect.poll(() => marks(part)).toBe(1);
  const popup = await popupOver(page);
  const said = popup.locator('.claims > ul > li');
  await expect(said).toHaveCount(2);
  await expect(said.nth(0)).toContainText('“open-source”');
  await expect(said.nth(1)).toContainText('“open-weight” (open weights)');
  await expect(said.nth(1)).toContainText('That is what was released.');
  expect((await new AxeBuilder({ page: popup }).setLegacyMode().analyze()).violations).toEqual([]);
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Full report' }).click();
  const report = await opened;
  await expect(report.locator('.claims > ul > li')).toHaveCount(2);
  await expect(report.locator('.claims a').first()).toHaveAttribute('href', /DeepSeek-R1.*#:~:text=.*open%2Dsource$/);
  expect((await new AxeBuilder({ page: report }).analyze()).violations).toEqual([]);
  await report.close();
});

test('the panel lists what the page says too, and leads to the place', async ({ open, ours }) => {
  const page = await open(LLAMA);
  const part = await ours(page);
  await expect.poll(() => marks(part)).toBe(2);
  await part.evaluate("root.querySelector('.badge').click()");
  await expect.poll(() => part.text('.panel')).toContain('This page says “open-source” (open source).');
  expect(await part.text('.panel')).toContain('What this page says, and what was released');
  await part.evaluate("root.querySelector('.panel .plain').click()");
  await expect.poll(() => part.text('.panel')).toBeNull();
  await expect.poll(() => card(part)).toContain('This page says “open-source”');
});

test('a maker’s page: its description is read, and its day says which definitions were in force', async ({
  open,
  ours,
  popupOver,
}) => {
  const page = await open('https://mistral.ai/news/announcing-mistral-7b/');
  const part = await ours(page);
  await expect.poll(() => part.text('.badge .label')).not.toBeNull();
  await page.waitForTimeout(1500);
  const popup = await popupOver(page);
  const said = popup.locator('.claims > ul > li');
  await expect(said).toHaveCount(2);
  await expect(popup.locator('.claims')).toContainText(
    'The description of this page says “open-source” (open source).',
  );
  await expect(popup.locator('.claims')).toContainText('in force since 2007-03-22');
  await expect(popup.locator('.claims')).toContainText('This page says “Apache 2.0 license” (a licence).');
});

test('a card in another language brings that language’s grammar into the page', async ({ open, ours }) => {
  const page = await open('https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct?chinese');
  const part = await ours(page);
  await expect.poll(() => marks(part)).toBe(1);
  expect(await painted(part)).toEqual(['开源']);
});

test('a page without claims gets nothing more than its badge', async ({ open, ours }) => {
  const page = await open('https://huggingface.co/HuggingFaceTB/SmolLM3-3B');
  const part = await ours(page);
  await expect.poll(() => part.text('.badge .label')).not.toBeNull();
  await page.waitForTimeout(800);
  expect(await page.locator('really-open').count()).toBe(1);
});

test('a page that puts the same text into new nodes keeps its marks', async ({ open, ours }) => {
  const page = await open(LLAMA);
  const part = await ours(page);
  await expect.poll(() => marks(part)).toBe(2);
  await page.evaluate(() => {
    const prose = document.querySelector('main .prose')!;
    prose.replaceWith(prose.cloneNode(true));
  });
  await expect.poll(() => painted(part)).toEqual(['open-source', 'open-weight']);
  await expect.poll(() => marks(part)).toBe(2);
});
