import AxeBuilder from '@axe-core/playwright';
import { expect, test } from './chromium';

const HUB = 'https://huggingface.co';

test('a copy by a known re-uploader is the maker’s model, and what the copy changes is said', async ({
  open,
  ours,
  popupOver,
  extension,
}) => {
  const page = await open(`${HUB}/unsloth/Meta-Llama-3.1-8B-Instruct`);
  const part = await ours(page);
  await expect.poll(() => part.text('.badge .label')).toBe('Weights Available AI');
  const popup = await popupOver(page);
  await expect(popup.locator('.headline')).toContainText('Re-upload of meta-llama/Llama-3.1-8B-Instruct by unsloth');
  await expect(popup.locator('.conflicts')).toContainText('this copy does not');
  const opened = extension.context.waitForEvent('page');
  await popup.getByRole('button', { name: 'Full report' }).click();
  const report = await opened;
  await expect(report.locator('.lineage')).toContainText('by the naming rule of its owner');
  await expect(report.locator('.lineage svg')).toHaveCount(1);
  expect((await new AxeBuilder({ page: report }).analyze()).violations).toEqual([]);
  await report.close();
});

test('the hub is asked when the button is pressed, once, without cookies or referrer, and not before', async ({
  open,
  ours,
  popupOver,
  hub,
}) => {
  const calls = () => hub.log.filter((l) => l.url?.startsWith('/api/'));
  const page = await open(`${HUB}/somebody/helpful-tune`);
  const part = await ours(page);
  await expect.poll(() => part.text('.badge .label')).not.toBeNull();
  const popup = await popupOver(page);
  await expect(popup.locator('.conflicts')).toHaveCount(0);
  expect(calls()).toEqual([]);
  await popup.getByRole('button', { name: 'Ask Hugging Face about what is missing' }).click();
  await expect(popup.locator('.conflicts')).toContainText('Llama 3.1 Community License');
  await expect(popup.locator('.asked')).toContainText('Asked Hugging Face about somebody/step-between: answered');
  expect(calls()).toEqual([
    expect.objectContaining({ url: '/api/models/somebody/step-between', cookie: null, referer: null }),
  ]);
  expect((await new AxeBuilder({ page: popup }).setLegacyMode().analyze()).violations).toEqual([]);
});
