import type { Page } from '@playwright/test';
import { expect, test } from './chromium';

const LABELS: [address: string, label: string][] = [
  ['https://ollama.com/library/llama3.1', 'Weights Available AI'],
  ['https://openrouter.ai/deepseek/deepseek-r1', 'Open Weights AI'],
  ['https://www.kaggle.com/models/google/gemma-2', 'Weights Available AI'],
  ['https://mistral.ai/news/announcing-mistral-7b/', 'Open Weights AI'],
  ['https://openai.com/index/introducing-gpt-oss/', 'Open Weights AI'],
  ['https://developer.meta.com/ai/models/llama-3/', 'Weights Available AI'],
  ['https://qwen.ai/blog?id=qwen3', 'Open Weights AI'],
];
/** Recognised as model pages, without a record that speaks for them: offered or unknown, never judged. */
const NOT_ASSESSED = [
  'https://www.modelscope.cn/models/Qwen/Qwen3-32B',
  'https://replicate.com/meta/meta-llama-3-70b-instruct',
  'https://build.nvidia.com/meta/llama-3_1-8b-instruct',
  'https://civitai.com/models/4384/dreamshaper',
  'https://lmstudio.ai/models/qwen/qwen3-32b',
  'https://artificialanalysis.ai/models/deepseek-r1',
];
const QUIET = ['https://kimik2ai.com/', 'https://arxiv.org/abs/2402.00838'];

const errorsOf = (page: Page): string[] => {
  const errors: string[] = [];
  page.on('pageerror', (e) => errors.push(e.message));
  return errors;
};

for (const [address, label] of LABELS)
  test(`${address}: ${label}`, async ({ open, ours }) => {
    const page = await open(address);
    const part = await ours(page);
    await expect.poll(() => part.text('.badge .label')).toContain(label);
    expect(await page.locator('really-open').count()).toBe(1);
  });

test('pages of models without a record of their own are recognised and not judged', async ({ open, ours }) => {
  for (const address of NOT_ASSESSED) {
    const page = await open(address);
    const part = await ours(page);
    await expect.poll(() => part.text('.badge .label'), address).toBe('Not assessed');
    await page.close();
  }
});

test('a look-alike and a paper stay without a badge', async ({ open }) => {
  for (const address of QUIET) {
    const page = await open(address);
    await page.waitForTimeout(400);
    expect(await page.locator('really-open').count(), address).toBe(0);
    await page.close();
  }
});

test('navigation within a page, back and forward, a replaced body: one badge, of the page in front', async ({
  open,
  ours,
}) => {
  const page = await open('https://ollama.com/library/llama3.1');
  const errors = errorsOf(page);
  const part = await ours(page);
  const label = () => part.text('.badge .label');
  await expect.poll(label).toBe('Weights Available AI');
  await page.evaluate(() => dispatchEvent(new CustomEvent('go', { detail: '/library/deepseek-r1' })));
  await expect.poll(label).not.toBe('Weights Available AI');
  await page.goBack();
  await expect.poll(label).toBe('Weights Available AI');
  await page.goForward();
  await expect.poll(label).not.toBe('Weights Available AI');
  await page.evaluate(() => {
    document.body.innerHTML = '<p>Something else</p>';
  });
  await page.goBack();
  await expect.poll(label).toBe('Weights Available AI');
  expect(await page.locator('really-open').count()).toBe(1);
  expect(errors).toEqual([]);
});
