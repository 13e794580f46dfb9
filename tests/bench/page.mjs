// What one page pays: the same page with and without the extension, alternating; medians. Ratios matter, not the clock.
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { chromiumArguments, ensure } from '../../scripts/lib/browser.mjs';
import { ROOT } from '../../scripts/lib/bundle.mjs';
import { median, printTable } from '../../scripts/lib/table.mjs';
import { startHub } from '../server/hub.mjs';
import { pages } from '../server/pages.mjs';

const EXTENSION = join(ROOT, '.output', 'chrome-mv3');
const PAGE = 'https://huggingface.co/HuggingFaceTB/SmolLM3-3B?long';

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

/** Watches a page from its first moment: layout shifts, long tasks, and when our element appears. */
function watch() {
  const seen = { shift: 0, long: 0, badge: null };
  const shown = new Promise((resolve) => {
    seen.resolve = resolve;
  });
  globalThis.__shown = shown;
  globalThis.__seen = seen;
  new PerformanceObserver((l) => {
    for (const e of l.getEntries()) if (!e.hadRecentInput) seen.shift += e.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((l) => {
    for (const e of l.getEntries()) seen.long += e.duration;
  }).observe({ type: 'longtask', buffered: true });
  const found = () => {
    if (!document.querySelector('really-open')) return;
    seen.badge = performance.now();
    observer.disconnect();
    seen.resolve();
  };
  const observer = new MutationObserver(found);
  observer.observe(document, { childList: true, subtree: true });
}

async function once({ context, extension }, { asleep = false } = {}) {
  const page = await context.newPage();
  const cdp = await context.newCDPSession(page);
  if (asleep) {
    await cdp.send('ServiceWorker.enable').catch(() => {});
    await cdp.send('ServiceWorker.stopAllWorkers').catch(() => {});
  }
  await page.addInitScript(watch);
  const browser = await context.browser().newBrowserCDPSession();
  const events = [];
  browser.on('Tracing.dataCollected', (e) => events.push(...e.value));
  await browser.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['devtools.timeline', 'v8'], excludedCategories: ['*'] },
  });
  await page.goto(PAGE, { waitUntil: 'load' });
  // One promise, no polling: looking would disturb what is measured.
  if (extension) await page.evaluate(() => globalThis.__shown);
  await page.waitForTimeout(200);
  const seen = await page.evaluate(() => ({
    ...globalThis.__seen,
    settled: performance.getEntriesByType('navigation')[0].domContentLoadedEventEnd,
  }));
  await cdp.send('HeapProfiler.collectGarbage');
  const { metrics } = await cdp.send('Performance.enable').then(() => cdp.send('Performance.getMetrics'));
  const done = new Promise((resolve) => browser.once('Tracing.tracingComplete', resolve));
  await browser.send('Tracing.end');
  await done;
  const ours = events.filter(
    (e) =>
      e.name === 'EvaluateScript' &&
      e.ph === 'X' &&
      JSON.stringify(e.args ?? {}).includes('content-scripts/content.js'),
  );
  await page.close();
  return {
    evaluate: ours.reduce((sum, e) => sum + e.dur / 1000, 0),
    toBadge: seen.badge === null ? Number.NaN : seen.badge - seen.settled,
    shift: seen.shift,
    long: seen.long,
    heap: metrics.find((m) => m.name === 'JSHeapUsedSize').value / 1024,
  };
}

/** Prints the medians of `n` loads a kind (default 15). */
export async function bench([n = '15']) {
  const hub = await startHub(pages);
  const [ours, plain] = [await open(hub, EXTENSION), await open(hub, undefined)];
  const runs = { plain: [], awake: [], asleep: [] };
  await once(ours);
  await once(plain);
  for (let i = 0; i < Number(n); i++) {
    runs.plain.push(await once(plain));
    runs.awake.push(await once(ours));
    runs.asleep.push(await once(ours, { asleep: true }));
  }
  await Promise.all([ours.close(), plain.close()]);
  await hub.close();
  const row = (label, key) => [
    label,
    ...['plain', 'awake', 'asleep'].map((kind) => median(runs[kind].map((r) => r[key]))),
  ];
  printTable(
    [`medians of ${n}`, 'without', 'worker awake', 'worker asleep'],
    [
      row('evaluate content script, ms', 'evaluate'),
      row('settled page to badge, ms', 'toBadge'),
      row('layout shift', 'shift'),
      row('long tasks, ms', 'long'),
      row('JS heap after GC, KB', 'heap'),
    ],
  );
  console.log(`content script: ${statSync(join(EXTENSION, 'content-scripts/content.js')).size} bytes`);
}
