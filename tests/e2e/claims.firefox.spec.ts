import { expect, test } from './firefox';

const LLAMA = 'https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct?claims';
const HOST = 'really-open[data-part="claims"]';

test('words that go further are marked in the margin; the card opens, and one click leaves the site alone', async ({
  open,
  ours,
}) => {
  const page = await open(LLAMA);
  const part = await ours(page);
  await expect.poll(() => part.text('.badge .label')).toBe('Weights Available AI');
  await expect.poll(() => page.$$eval(HOST, (all) => all.length)).toBe(1);
  const claims = await ours(page, HOST);
  await expect.poll(() => claims.call<number>("(root) => root.querySelectorAll('.claim').length")).toBe(2);
  expect(await page.evaluate("CSS.highlights.has('really-open-claims')")).toBe(true);
  await claims.call("(root) => root.querySelector('.claim').click()");
  await expect.poll(() => claims.text('.card')).toContain('This page says “open-source”');
  expect(await claims.text('.card')).toMatch(/clause 2/);
  await claims.call("(root) => root.querySelector('.card footer button:nth-child(2)').click()");
  await expect.poll(() => page.$$eval(HOST, (all) => all.length)).toBe(0);
});
