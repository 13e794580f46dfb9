// `npm run pictures`: what a person sees, light, dark, narrow, with long names. Look at them before you commit.
import { ensureInstalled } from './lib/install.mjs';

ensureInstalled();
const { ensure } = await import('./lib/browser.mjs');
const {
  album,
  chooseFilter,
  fromCardToPanel,
  openCard,
  openList,
  openOwn,
  openPage,
  openPanel,
  openPopup,
  openReport,
  openStage,
} = await import('./lib/shots.mjs');
const executable = ensure('chromium');
if (!executable) process.exit(1);

const SIZES = { wide: { width: 1280, height: 800 }, narrow: { width: 360, height: 740 } };
const MODELS = {
  open: 'HuggingFaceTB/SmolLM3-3B',
  restricted: 'meta-llama/Llama-3.1-8B-Instruct',
  long: 'somebody/plain-name',
  copy: 'unsloth/Meta-Llama-3.1-8B-Instruct',
};
const { take, taken } = album('pictures');

for (const colorScheme of ['light', 'dark']) {
  for (const [size, viewport] of Object.entries(SIZES)) {
    const stage = await openStage(executable, { viewport, colorScheme });
    for (const [name, id] of Object.entries(MODELS)) {
      const page = await openPage(stage, `https://huggingface.co/${id}${colorScheme === 'dark' ? '?dark' : ''}`);
      await take(page, `badge-${name}-${size}-${colorScheme}`);
      await openPanel(page);
      await take(page, `panel-${name}-${size}-${colorScheme}`);
    }
    const said = await openPage(
      stage,
      `https://huggingface.co/${MODELS.restricted}?claims${colorScheme === 'dark' ? '&dark' : ''}`,
    );
    await openCard(said);
    await take(said, `claims-${size}-${colorScheme}`);
    await fromCardToPanel(said);
    await take(said, `claims-panel-${size}-${colorScheme}`);
    await said.keyboard.press('Escape');
    const asked = await openPopup(stage, said);
    await asked.emulateMedia({ colorScheme });
    await asked.waitForSelector('.claims');
    await take(asked, `claims-popup-${size}-${colorScheme}`, { fullPage: true });
    await asked.evaluate(() => window.close()).catch(() => {});
    const report = await openReport(stage, `hf:${MODELS.open}`);
    await take(report, `report-${size}-${colorScheme}`, { fullPage: true });
    const derived = await openReport(stage, `hf:${MODELS.copy}`);
    await take(derived, `lineage-${size}-${colorScheme}`, { fullPage: true });
    const list = await openList(stage, `https://huggingface.co/models${colorScheme === 'dark' ? '?dark' : ''}`);
    await take(list, `list-${size}-${colorScheme}`);
    await chooseFilter(stage, 'open-source-ai');
    await list.waitForTimeout(400);
    await take(list, `filter-${size}-${colorScheme}`);
    for (const name of ['options', 'welcome'])
      await take(await openOwn(stage, name), `${name}-${size}-${colorScheme}`, { fullPage: true });
    const page = await openPage(stage, `https://huggingface.co/${MODELS.restricted}`);
    const popup = await openPopup(stage, page);
    // The popup is reached over a second connection, which knows nothing of the first one's colours.
    await popup.emulateMedia({ colorScheme });
    await take(popup, `popup-${size}-${colorScheme}`, { fullPage: true });
    await popup.getByRole('searchbox').fill('olmo');
    await popup.waitForTimeout(300);
    await take(popup, `search-${size}-${colorScheme}`, { fullPage: true });
    await stage.close();
  }
}
console.log(taken.join('\n'));
