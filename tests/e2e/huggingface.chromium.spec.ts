import { AxeBuilder } from '@axe-core/playwright';
import { expect, insideOurs, launch, test } from './chromium';

const SMOLLM = 'https://huggingface.co/HuggingFaceTB/SmolLM3-3B';
const LLAMA = 'https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct';

test('a badge with label and three marks stands beside the title, on every tab and on hf.co', async ({
  open,
  ours,
}) => {
  for (const url of [
    SMOLLM,
    `${SMOLLM}/tree/main`,
    `${SMOLLM}/discussions`,
    SMOLLM.replace('huggingface.co', 'hf.co'),
  ]) {
    const page = await open(url);
    const part = await ours(page);
    await expect.poll(() => part.text('.badge .label')).toContain('Weights');
    expect(await part.evaluate<number>("root.querySelectorAll('.badge svg').length")).toBe(3);
    const badge = await part.evaluate<DOMRect>("root.querySelector('.badge').getBoundingClientRect().toJSON()");
    const title = (await page.locator('h1').boundingBox())!;
    expect(badge.top).toBeGreaterThan(title.y - 20);
    expect(badge.bottom).toBeLessThan(title.y + title.height + 20);
  }
});

test('no badge on lists, documentation and other pages', async ({ open, ours }) => {
  for (const path of ['/models', '/docs/transformers/index']) {
    const page = await open(`https://huggingface.co${path}`);
    const part = await ours(page);
    await page.waitForTimeout(300);
    expect(await part.evaluate("root?.querySelector('.badge') ?? null")).toBeNull();
  }
});

test('mouse and keyboard open the panel, Esc closes it and gives the focus back', async ({ open, ours }) => {
  const page = await open(LLAMA);
  const part = await ours(page);
  await expect.poll(() => part.text('.badge .label')).toBe('Weights Available AI');
  const { x, y } = await part.middleOf('.badge');
  await page.mouse.click(x, y);
  await expect.poll(() => part.text('.panel .headline')).toBe('Weights Available AI');
  expect(await part.text('.panel')).toContain('Llama 3.1 Community License');
  expect(await part.text('.panel')).toContain('limit by number of users');
  expect(await part.text('.panel')).toMatch(/Model Openness Tool.*2026-05-11/s);
  await page.keyboard.press('Escape');
  expect(
    await part.evaluate("root.querySelector('.panel') === null && root.activeElement?.className.includes('badge')"),
  ).toBe(true);
  await page.keyboard.press('Enter');
  await expect.poll(() => part.text('.panel .headline')).toBe('Weights Available AI');
});

test('closed for good stays closed after a reload, and only there', async ({ open, ours, extension }) => {
  const page = await open(LLAMA);
  let part = await ours(page);
  await expect.poll(() => part.text('.badge .label')).not.toBeNull();
  await page.mouse.click(...xy(await part.middleOf('.badge')));
  await expect.poll(() => part.text('.panel footer')).not.toBeNull();
  await page.mouse.click(...xy(await part.middleOf('.panel footer button:nth-child(2)')));
  await expect.poll(() => part.evaluate('root === null')).toBe(true);
  await page.reload();
  part = await ours(page);
  await page.waitForTimeout(400);
  expect(await part.evaluate('root === null')).toBe(true);
  const other = await ours(await open(SMOLLM));
  await expect.poll(() => other.text('.badge .label')).not.toBeNull();
  await extension.worker.evaluate(() =>
    (
      globalThis as never as { chrome: { storage: { local: { clear(): Promise<void> } } } }
    ).chrome.storage.local.clear(),
  );
});

const xy = ({ x, y }: { x: number; y: number }): [number, number] => [x, y];

test('navigation within the page updates the badge and a late answer is dropped', async ({ open, ours }) => {
  const page = await open(SMOLLM);
  const part = await ours(page);
  const first = await expectLabel(part.text, /./);
  await page.click('[data-soft][href="/meta-llama/Llama-3.1-8B-Instruct"]');
  await expect.poll(() => part.text('.badge .label')).toBe('Weights Available AI');
  // Back and forth faster than any answer can come: the last address wins.
  await page.evaluate(() => {
    for (const path of [
      '/deepseek-ai/DeepSeek-R1',
      '/HuggingFaceTB/SmolLM3-3B',
      '/meta-llama/Llama-3.1-8B-Instruct',
      '/HuggingFaceTB/SmolLM3-3B',
    ])
      history.pushState({}, '', path);
  });
  // The document still shows Llama: its facts are not SmolLM3's, so the answer rests on the address alone.
  const shown = () => part.evaluate<string>("root?.querySelector('.badge')?.getAttribute('aria-label')");
  await expect.poll(shown).toContain('SmolLM3-3B');
  await page.click('[data-soft][href="/HuggingFaceTB/SmolLM3-3B"]');
  await expect.poll(() => part.text('.badge .label')).toBe(first);
  await page.goBack();
  await page.goBack();
  await expect.poll(() => part.text('.badge .label')).toBe('Weights Available AI');
  expect(await page.locator('really-open').count()).toBe(1);
});

async function expectLabel(text: (s: string) => Promise<string | null>, pattern: RegExp): Promise<string> {
  await expect.poll(() => text('.badge .label')).toMatch(pattern);
  return (await text('.badge .label'))!;
}

test('pages that misbehave get a quiet badge or none, never an exception, never markup', async ({
  open,
  ours,
  extension,
}) => {
  const errors: string[] = [];
  for (const path of ['/odd/malformed', '/odd/foreign', '/odd/untitled', '/somebody/plain-name']) {
    const page = await extension.context.newPage();
    page.on('pageerror', (e) => errors.push(`${path}: ${e.message}`));
    page.on('dialog', (d) => errors.push(`${path}: dialog ${d.message()}`));
    page.on(
      'console',
      (m) => m.type() === 'error' && !/favicon|404/.test(m.text()) && errors.push(`${path}: ${m.text()}`),
    );
    await page.goto(`https://huggingface.co${path}`);
    const part = await ours(page);
    await expect.poll(() => part.text('.badge .label')).not.toBeNull();
    await page.mouse.click(...xy(await part.middleOf('.badge')));
    await expect.poll(() => part.text('.panel .headline')).not.toBeNull();
    expect(await part.evaluate("root.querySelectorAll('.panel img, .panel b, .panel script').length")).toBe(0);
    await page.close();
  }
  expect(errors).toEqual([]);
  void open;
});

test('without a title the badge sits in the corner; a replaced body keeps it', async ({ open, ours }) => {
  const page = await open('https://huggingface.co/odd/untitled');
  const part = await ours(page);
  await expect.poll(() => part.evaluate("root?.querySelector('.badge')?.classList.contains('corner')")).toBe(true);
  await page.evaluate(() => document.body.replaceWith(document.createElement('body')));
  expect(await part.evaluate("root.querySelector('.badge') !== null")).toBe(true);
});

test('an old address of one part is a model only because the page says so', async ({ open, ours }) => {
  const part = await ours(await open('https://huggingface.co/bert-base-uncased'));
  await expect
    .poll(() => part.evaluate("root?.querySelector('.badge')?.getAttribute('aria-label')"))
    .toContain('google-bert/bert-base-uncased');
});

test('an extension that is reloaded while the page is open leaves no error behind', async ({ hub }) => {
  const browser = await launch(hub);
  const page = await browser.context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (e) => errors.push(e.message));
  page.on('console', (m) => m.type() === 'error' && /context invalidated/i.test(m.text()) && errors.push(m.text()));
  await page.goto(LLAMA);
  const part = await insideOurs(page, browser);
  await expect.poll(() => part.text('.badge .label')).not.toBeNull();
  void browser.worker
    .evaluate(() => (globalThis as never as { chrome: { runtime: { reload(): void } } }).chrome.runtime.reload())
    .catch(() => {});
  await page.waitForTimeout(500);
  await page.evaluate(() => history.pushState({}, '', '/HuggingFaceTB/SmolLM3-3B'));
  await page.waitForTimeout(300);
  expect(errors).toEqual([]);
  expect(await page.locator('really-open').count()).toBe(0);
  await browser.close();
});

test('the toolbar popup shows the same report and looks other models up', async ({ open, popupOver, ours }) => {
  const page = await open(LLAMA);
  const part = await ours(page);
  await expect.poll(() => part.text('.badge .label')).not.toBeNull();
  const popup = await popupOver(page);
  await expect(popup.locator('.headline .label')).toHaveText((await part.text('.badge .label'))!);
  await popup.getByRole('searchbox').fill('smollm3');
  await popup
    .getByRole('button', { name: /SmolLM3-3B\b/ })
    .first()
    .click();
  await expect(popup.getByRole('heading', { level: 2 })).toContainText('SmolLM3-3B');
  expect((await new AxeBuilder({ page: popup }).setLegacyMode().analyze()).violations).toEqual([]);
});

test('the full report opens from the popup and shares itself in four forms', async ({ open, popupOver, extension }) => {
  const page = await open(LLAMA);
  const popup = await popupOver(page);
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Full report' }).click();
  const report = await opened;
  await expect(report.getByRole('heading', { level: 1 })).toHaveText('meta-llama/Llama-3.1-8B-Instruct');
  await expect(report).toHaveTitle(/Openness report: meta-llama/);
  for (const summary of await report.locator('.verdicts summary').all()) await summary.click();
  expect((await new AxeBuilder({ page: report }).analyze()).violations).toEqual([]);
  const download = report.waitForEvent('download');
  await report.getByRole('button', { name: 'Save as HTML' }).click();
  expect((await download).suggestedFilename()).toMatch(
    /^really-open-hf-meta-llama-Llama-3\.1-8B-Instruct-\d{4}-\d\d(-\d\d)?\.html$/,
  );
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await report.getByRole('button', { name: 'Copy as Markdown' }).click();
  await expect(report.getByRole('status')).toHaveText('Copied');
  expect(await report.evaluate(() => navigator.clipboard.readText())).toMatch(/^# Openness report: meta-llama/);
  await report.close();
});

test('nothing is sent: the sites saw page loads only', async ({ hub }) => {
  const asked = hub.log.filter((l) => l.origin?.startsWith('chrome-extension') || /\/api\//.test(l.url ?? ''));
  expect(asked).toEqual([]);
});
