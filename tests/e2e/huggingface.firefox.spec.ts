import { expect, test } from './firefox';

const SMOLLM = 'https://huggingface.co/HuggingFaceTB/SmolLM3-3B';
const LLAMA = 'https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct';
const MIDDLE =
  "(root) => { const b = root.querySelector('.badge').getBoundingClientRect(); return [b.x + b.width / 2, b.y + b.height / 2]; }";

test('the badge shows, follows navigation within the page and opens the panel', async ({ open, ours }) => {
  const page = await open(SMOLLM);
  const part = await ours(page);
  await expect.poll(() => part.text('.badge .label')).toContain('Open Weights');
  await page.click('[data-soft][href="/meta-llama/Llama-3.1-8B-Instruct"]');
  await expect.poll(() => part.text('.badge .label')).toBe('Weights Available AI');
  const [x, y] = (await part.call<[number, number]>(MIDDLE))!;
  await page.mouse.click(x, y);
  await expect.poll(() => part.text('.panel')).toContain('Llama 3.1 Community License');
  await page.keyboard.press('Escape');
  await expect.poll(() => part.text('.panel')).toBeNull();
});

test('malformed and hostile pages are answered quietly', async ({ open, ours }) => {
  for (const path of ['/odd/malformed', '/odd/untitled', '/somebody/plain-name']) {
    const page = await open(`https://huggingface.co${path}`);
    const part = await ours(page);
    await expect.poll(() => part.text('.badge .label')).not.toBeNull();
  }
});

test('the toolbar popup shows the report of the page', async ({ open, ours, extensionPage }) => {
  const page = await open(LLAMA);
  await expect.poll(async () => (await ours(page)).text('.badge .label')).toBe('Weights Available AI');
  const helper = await extensionPage('/options.html');
  await page.bringToFront();
  await helper.evaluate(() =>
    (globalThis as never as { browser: { action: { openPopup(): Promise<void> } } }).browser.action.openPopup(),
  );
  const headline = () =>
    helper.evaluate(() => {
      const api = (globalThis as never as { browser: { extension: { getViews(o: object): Window[] } } }).browser;
      return (
        api.extension.getViews({ type: 'popup' })[0]?.document.querySelector('.headline .label')?.textContent ?? null
      );
    });
  await expect.poll(headline).toBe('Weights Available AI');
});

test('the report page works from its address, and the sites saw nothing else', async ({ extensionPage, firefox }) => {
  const ask = {
    subject: {
      site: 'huggingface',
      kind: 'model',
      ref: 'hf:deepseek-ai/DeepSeek-R1',
      url: 'https://huggingface.co/deepseek-ai/DeepSeek-R1',
    },
    observed: null,
  };
  const page = await extensionPage(`/report.html#${encodeURIComponent(JSON.stringify(ask))}`);
  await page.waitForSelector('h1');
  expect(await page.$eval('h1', (h) => h.textContent)).toBe('deepseek-ai/DeepSeek-R1');
  expect(firefox.refused.filter((host) => /hugging|github|hf\.co/.test(host))).toEqual([]);
});
