// Renders scripts/icon.svg to the sizes that browsers ask for. Run by hand when the drawing changes.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from '@playwright/test';
import { ensure } from './lib/browser.mjs';
import { ROOT } from './lib/bundle.mjs';

const svg = readFileSync(join(ROOT, 'scripts', 'icon.svg'), 'utf8');
const browser = await chromium.launch({ executablePath: ensure('chromium'), args: ['--no-sandbox'] });
for (const size of [16, 32, 48, 96, 128]) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`);
  writeFileSync(join(ROOT, 'public', 'icon', `${size}.png`), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
