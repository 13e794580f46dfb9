import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import type { OurPart } from './chromium';
import { expect, test } from './chromium';

const MODELS = 'https://huggingface.co/models';

const marks = (page: Page) => page.locator('really-open-mark');
const dimmed = (page: Page) => page.locator('[data-really-open-dim]');
const markOf = (page: Page, id: string) => page.locator(`header[title="${id}"] really-open-mark`);
const status = (part: OurPart) => part.text('.control [role=status]');
const choose = (part: OurPart, filter: string) =>
  part.evaluate(
    `(() => { const s = root.querySelector('.control select'); s.value = '${filter}'; s.dispatchEvent(new Event('change')); })()`,
  );

test.afterEach(async ({ extension }) => {
  await extension.worker.evaluate(() =>
    (
      globalThis as never as { chrome: { storage: { local: { clear(): Promise<void> } } } }
    ).chrome.storage.local.clear(),
  );
});

test('each model has its mark with the whole sentence, and none moves the page', async ({ open }) => {
  const page = await open(MODELS);
  await expect(marks(page)).toHaveCount(60);
  await expect(markOf(page, 'allenai/OLMo-2-1124-7B')).toHaveAttribute(
    'aria-label',
    /^Openness: .*Open (Weights|Source) AI/,
  );
  await expect(markOf(page, 'meta-llama/Llama-3.1-8B-Instruct')).toHaveAttribute('title', /Weights Available AI/);
  await expect(markOf(page, 'nobody/unknown')).toHaveAttribute('aria-label', /^Openness: Not assessed/);
  await expect(page.getByRole('img', { name: /^Openness: / })).toHaveCount(60);
  const boxes = () => page.locator('article').evaluateAll((all) => all.map((a) => a.getBoundingClientRect().toJSON()));
  const withMarks = await boxes();
  await page.evaluate(() => {
    for (const m of document.querySelectorAll('really-open-mark')) m.remove();
  });
  expect(await boxes()).toEqual(withMarks);
});

test('no layout shift while marks come, and the observer would have seen one', async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.addInitScript(() => {
    const seen = { shift: 0 };
    Object.assign(globalThis, { seen });
    new PerformanceObserver((list) => {
      for (const e of list.getEntries() as (PerformanceEntry & { value: number })[]) seen.shift += e.value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const shift = () => page.evaluate(() => (globalThis as never as { seen: { shift: number } }).seen.shift);
  await page.goto(MODELS);
  await expect(marks(page)).toHaveCount(60);
  await page.waitForTimeout(300);
  expect(await shift()).toBe(0);
  await page.evaluate(() => {
    document.querySelector<HTMLElement>('main')!.style.marginTop = '200px';
  });
  await expect.poll(shift).toBeGreaterThan(0);
  await page.close();
});

test('rows that come while scrolling, nodes used again and texts put anew get the right mark', async ({ open }) => {
  const page = await open(MODELS);
  await expect(marks(page)).toHaveCount(60);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await expect(marks(page)).toHaveCount(80);
  // A filter of the site's own: the same node shows another model.
  await page.evaluate(() => {
    const row = document.querySelector('article')!;
    row.querySelector('a')!.href = '/meta-llama/Llama-3.1-8B-Instruct';
    row.querySelector('h4')!.textContent = 'meta-llama/Llama-3.1-8B-Instruct';
  });
  const first = page.locator('article').first().locator('really-open-mark');
  await expect(first).toHaveAttribute('aria-label', /Weights Available AI/);
  await page.evaluate(() => {
    document.querySelector('article h4')!.textContent = 'The same model by another name';
  });
  await expect(first).toHaveAttribute('aria-label', /Weights Available AI/);
  await expect(marks(page)).toHaveCount(80);
  // A stored copy of the list comes back without what was in the marks.
  await page.evaluate(() => {
    const list = document.querySelector('#list')!;
    list.replaceWith(list.cloneNode(true));
  });
  await page.waitForTimeout(300);
  await expect(marks(page)).toHaveCount(80);
});

test('the filter dims what is known to be below, counts, is remembered, and goes by one click', async ({
  open,
  ours,
}) => {
  const page = await open(MODELS);
  await expect(marks(page)).toHaveCount(60);
  let part = await ours(page);
  expect(await status(part)).toBe('60 models');
  await choose(part, 'open-weights');
  await expect(dimmed(page)).not.toHaveCount(0);
  const below = await dimmed(page).count();
  expect(await status(part)).toBe(`${below} of 60 dimmed`);
  const rowOf = (id: string) => page.locator('article', { has: page.locator(`header[title="${id}"]`) });
  await expect(rowOf('meta-llama/Llama-3.1-8B-Instruct')).toHaveAttribute('data-really-open-dim', '');
  await expect(rowOf('allenai/OLMo-2-1124-7B')).not.toHaveAttribute('data-really-open-dim');
  // Not known is never "no".
  await expect(rowOf('nobody/unknown')).not.toHaveAttribute('data-really-open-dim');
  await expect(markOf(page, 'meta-llama/Llama-3.1-8B-Instruct')).toHaveAttribute('aria-label', /Dimmed by your filter/);
  expect(await rowOf('meta-llama/Llama-3.1-8B-Instruct').evaluate((e) => getComputedStyle(e).opacity)).toBe('0.38');
  await rowOf('meta-llama/Llama-3.1-8B-Instruct').locator('a').focus();
  expect(await rowOf('meta-llama/Llama-3.1-8B-Instruct').evaluate((e) => getComputedStyle(e).opacity)).toBe('1');
  await page.reload();
  part = await ours(page);
  await expect(dimmed(page)).toHaveCount(below);
  await part.evaluate("root.querySelector('.control input').click()");
  await expect(rowOf('nobody/unknown')).toHaveAttribute('data-really-open-dim', '');
  await part.evaluate("root.querySelector('.control button').click()");
  await expect(dimmed(page)).toHaveCount(0);
  expect(await part.evaluate("root.activeElement?.tagName + root.querySelector('.control button').hidden")).toBe(
    'SELECTtrue',
  );
});

test('options take effect at once in open tabs', async ({ open, ours, extension }) => {
  const list = await open(MODELS);
  await expect(marks(list)).toHaveCount(60);
  const model = await open('https://huggingface.co/HuggingFaceTB/SmolLM3-3B');
  const part = await ours(model);
  await expect.poll(() => part.text('.badge .label')).not.toBeNull();
  const options = await open(`chrome-extension://${extension.id}/options.html`);
  const corner = () =>
    part.evaluate("root?.querySelector('.badge')?.className + root?.querySelector('.badge')?.dataset.corner");
  await options.getByLabel('Place of the badge').selectOption('bottom-left');
  await expect.poll(corner).toBe('badge assessed cornerbottom-left');
  await options.getByLabel('Show marks in lists of models').uncheck();
  await expect(marks(list)).toHaveCount(0);
  expect(await list.locator('really-open').count()).toBe(0);
  await options.getByLabel('Show marks in lists of models').check();
  await expect(marks(list)).toHaveCount(60);
  await options.getByLabel('Show on Hugging Face').uncheck();
  await expect(marks(list)).toHaveCount(0);
  await expect.poll(() => part.evaluate('root === null')).toBe(true);
  await options.getByLabel('Show on Hugging Face').check();
  await expect.poll(() => part.text('.badge .label')).not.toBeNull();
  expect((await new AxeBuilder({ page: options }).analyze()).violations).toEqual([]);
});

test('the first-run page lists the sites and says what is not sent', async ({ open, extension }) => {
  const page = await open(`chrome-extension://${extension.id}/welcome.html`);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Is this AI model really open?');
  await expect(page.locator('.sites').first()).toContainText('Hugging Face');
  await expect(page.locator('main')).toContainText('Nothing is sent');
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});

test('the list goes with its page: within the page to a model and back', async ({ open, ours }) => {
  const page = await open(MODELS);
  await expect(marks(page)).toHaveCount(60);
  await page.evaluate(() => history.pushState({}, '', '/HuggingFaceTB/SmolLM3-3B'));
  const part = await ours(page);
  await expect.poll(() => part.text('.badge .label')).not.toBeNull();
  await expect(marks(page)).toHaveCount(0);
  await page.goBack();
  await expect(marks(page)).toHaveCount(60);
  await expect.poll(() => part.evaluate("root?.querySelector('.badge') ?? null")).toBeNull();
});

test('the filter is there for keyboard and screen reader', async ({ open, ours }) => {
  const page = await open(MODELS);
  await expect(marks(page)).toHaveCount(60);
  const part = await ours(page);
  await choose(part, 'open-source-ai');
  await expect(dimmed(page)).not.toHaveCount(0);
  const session = await page.context().newCDPSession(page);
  const { nodes } = (await session.send('Accessibility.getFullAXTree')) as {
    nodes: { role?: { value: string }; name?: { value: string } }[];
  };
  const named = nodes.map((n) => `${n.role?.value}: ${n.name?.value}`);
  expect(named).toContain('group: Really Open? – dim models in this list');
  expect(named).toContain('combobox: Show');
  expect(named).toContain('button: Show all');
  expect(named.filter((n) => /^(checkbox: also dim not known|StaticText: \d+ of 60 dimmed)/.test(n))).toHaveLength(2);
  expect(named.filter((n) => /^(image|img): Openness: /.test(n))).toHaveLength(60);
  await part.evaluate("root.querySelector('.control select').focus()");
  for (const tag of ['SELECT', 'BUTTON', 'INPUT']) {
    expect(await part.evaluate('root.activeElement?.tagName')).toBe(tag);
    await page.keyboard.press('Tab');
  }
});
