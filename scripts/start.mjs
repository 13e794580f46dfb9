// `npm start`: the main job on a bare machine. With a display it opens a browser with the extension on a real model
// page; without one it shows the same over pages of our own and saves pictures.
import { platform } from 'node:os';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';

const MODEL = 'HuggingFaceTB/SmolLM3-3B';
const PAGE = `https://huggingface.co/${MODEL}`;

ensureInstalled();
const { ensure, find } = await import('./lib/browser.mjs');
const { bundle, load, ROOT } = await import('./lib/bundle.mjs');

/** Builds quietly; what goes wrong is said. */
async function build() {
  const { spawnSync } = await import('node:child_process');
  console.log('building');
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(ROOT, 'scripts', 'build.mjs')], {
    cwd: ROOT,
    encoding: 'utf8',
  });
  if (status === 0) return;
  console.error(stdout, stderr);
  process.exit(1);
}

const hasDisplay = () =>
  platform() === 'win32' || platform() === 'darwin' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Any browser that is there; else Debian's Chromium where it may be installed. */
function choose() {
  for (const kind of ['chromium', 'firefox']) if (find(kind)) return { kind, path: find(kind) };
  const path = ensure('chromium');
  return path ? { kind: 'chromium', path } : null;
}

async function withDisplay({ kind, path }) {
  const { default: puppeteer } = await import('puppeteer-core');
  const firefox = kind === 'firefox';
  const browser = await puppeteer.launch({
    browser: firefox ? 'firefox' : 'chrome',
    executablePath: path,
    headless: false,
    defaultViewport: null,
    ...(firefox ? {} : { enableExtensions: true, pipe: true, args: process.getuid?.() === 0 ? ['--no-sandbox'] : [] }),
  });
  const gone = new Promise((resolve) => browser.on('disconnected', resolve));
  stopWith(() => browser.close());
  await browser.installExtension(join(ROOT, '.output', firefox ? 'firefox-mv3' : 'chrome-mv3'));
  const [page] = await browser.pages();
  await (page ?? (await browser.newPage())).goto(PAGE).catch(() => {});
  console.log(`opened ${PAGE}: the badge stands beside the model's name. Close the browser or press Ctrl-C to end.`);
  await gone;
}

async function withoutDisplay({ kind, path }) {
  if (kind === 'chromium') {
    const { album, openPage, openPanel, openPopup, openReport, openStage } = await import('./lib/shots.mjs');
    const stage = await openStage(path);
    stopWith(() => stage.close());
    const { take, taken } = album('start');
    const page = await openPage(stage, PAGE);
    await take(page, '1-badge');
    await openPanel(page);
    await take(page, '2-panel');
    await page.keyboard.press('Escape');
    await take(await openPopup(stage, page), '3-popup', { fullPage: true });
    await take(await openReport(stage, `hf:${MODEL}`), '4-report', { fullPage: true });
    await stage.close();
    console.log(
      `no display: pictures of ${PAGE} (page reconstructed, the hub's data for the real model)\n${taken.map((t) => `  ${t}`).join('\n')}\n`,
    );
  } else {
    console.log('no display and no Chromium: the report as text');
  }
  const { main } = await load('really-open');
  await main(['inspect', `hf:${MODEL}`]);
}

/** Ctrl-C and a plain stop end the browser too: no process stays behind. */
function stopWith(close) {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.once(signal, () => {
      void Promise.resolve(close()).finally(() => process.exit(130));
    });
  }
}

const browser = choose();
if (!browser) process.exit(1);
await build();
await bundle('really-open');
await (hasDisplay() ? withDisplay(browser) : withoutDisplay(browser));
