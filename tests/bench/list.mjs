// What a list of 1,000 models pays: script, style and layout as the browser itself counts them, layout shift and long
// tasks; medians of loads with and without the extension, alternating.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, ensure } from '../../scripts/lib/browser.mjs';
import { ROOT } from '../../scripts/lib/bundle.mjs';
import { median, printTable } from '../../scripts/lib/table.mjs';
import { startHub } from '../server/hub.mjs';
import { pages } from '../server/pages.mjs';

const EXTENSION = join(ROOT, '.output', 'chrome-mv3');
const ROWS = 1000;

async function open(hub, extension) {
  const profile = mkdtempSync(join(tmpdir(), 'really-open-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: ensure('chromium'),
    headless: true,
    args: chromiumArguments({ hub, extension }),
  });
  if (extension) context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const close = async () => {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  };
  return { context, close, extension };
}

/** Watches a page from its first moment. Marks are counted as they come: looking for them would cost what is measured. */
function watch() {
  const seen = { shift: 0, long: 0, marks: 0, last: 0 };
  globalThis.__seen = seen;
  const sum = (key, value) => (list) => {
    for (const e of list.getEntries()) seen[key] += e[value];
  };
  new PerformanceObserver(sum('shift', 'value')).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver(sum('long', 'duration')).observe({ type: 'longtask', buffered: true });
}

async function once({ context, extension }) {
  const page = await context.newPage();
  await page.addInitScript(watch);
  const cdp = await context.newCDPSession(page);
  await cdp.send('Performance.enable');
  await page.goto(`https://huggingface.co/models?n=${ROWS}`, { waitUntil: 'load' });
  const started = Date.now();
  if (extension)
    await page.waitForFunction((n) => document.getElementsByTagName('really-open-mark').length === n, ROWS, {
      polling: 100,
    });
  const done = Date.now() - started;
  await page.waitForTimeout(500);
  const seen = await page.evaluate(() => globalThis.__seen);
  const { metrics } = await cdp.send('Performance.getMetrics');
  const of = (name) => metrics.find((m) => m.name === name).value * 1000;
  await page.close();
  return {
    ...seen,
    done,
    script: of('ScriptDuration'),
    style: of('RecalcStyleDuration'),
    layout: of('LayoutDuration'),
    task: of('TaskDuration'),
  };
}

/** Prints the medians of `n` loads a kind (default 7). */
export async function bench([n = '7']) {
  const hub = await startHub(pages);
  const [ours, plain] = [await open(hub, EXTENSION), await open(hub, undefined)];
  const runs = { plain: [], ours: [] };
  await once(ours);
  await once(plain);
  for (let i = 0; i < Number(n); i++) {
    runs.plain.push(await once(plain));
    runs.ours.push(await once(ours));
  }
  await Promise.all([ours.close(), plain.close()]);
  await hub.close();
  const row = (label, key) => {
    const [a, b] = ['plain', 'ours'].map((kind) => median(runs[kind].map((r) => r[key])));
    return [label, a, b, b - a];
  };
  printTable(
    [`${ROWS} rows, medians of ${n}`, 'without', 'with', 'difference'],
    [
      row('script, ms', 'script'),
      row('style, ms', 'style'),
      row('layout, ms', 'layout'),
      row('all tasks, ms', 'task'),
      row('load to last mark, ms', 'done'),
      row('layout shift', 'shift'),
      row('long tasks, ms', 'long'),
    ],
  );
}
