import { readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../data/files';
import { noticeFile } from '../../scripts/lib/notices';

const BUILDS = ['chrome', 'firefox'] as const;
const KB = 1000;
const dir = (browser: string) => join('.output', `${browser}-mv3`);
const scripts = (browser: string) => filesBelow(dir(browser), '.js');
const size = (file: string) => statSync(file).size;

/** All scripts that an HTML page of ours loads when it opens, through the chunks its scripts import. */
function pageScripts(browser: string, page: string): string[] {
  const found = new Set<string>();
  const visit = (text: string) => {
    // What stands in `import(…)` is loaded on demand: the exports, once somebody shares.
    for (const [, a, b] of text.matchAll(/(?:from|import)\s*["'`]\.\/([\w-]+\.js)|src="\/chunks\/([\w-]+\.js)"/g)) {
      const name = a ?? b;
      const file = scripts(browser).find((f) => f.endsWith(`/${name}`));
      if (!file || found.has(file)) continue;
      found.add(file);
      visit(readFileSync(file, 'utf8'));
    }
  };
  visit(readFileSync(join(dir(browser), page), 'utf8'));
  return [...found];
}

describe.each(BUILDS)('the built extension for %s', (browser) => {
  const manifest = JSON.parse(readFileSync(join(dir(browser), 'manifest.json'), 'utf8'));

  test('the content script keeps to 20 KB, the popup to 90 KB', () => {
    expect(size(join(dir(browser), 'content-scripts/content.js'))).toBeLessThanOrEqual(20 * KB);
    expect(pageScripts(browser, 'popup.html').reduce((sum, f) => sum + size(f), 0)).toBeLessThanOrEqual(90 * KB);
  });

  test('zipped, the whole package keeps to 4 MB', () => {
    // A zip holds each file deflated, with its name twice and 76 bytes of heads.
    const zipped = filesBelow(dir(browser), '').reduce(
      (sum, file) => sum + deflateRawSync(readFileSync(file)).length + 2 * relative(dir(browser), file).length + 76,
      0,
    );
    expect(zipped).toBeLessThanOrEqual(4000 * KB);
  });

  test('asks for no more than it says, and lets no page load its files', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions.toSorted()).toEqual(['activeTab', 'scripting', 'storage']);
    expect(manifest.web_accessible_resources).toBeUndefined();
    expect(manifest.externally_connectable).toBeUndefined();
    const hosts: string[] = manifest.content_scripts.flatMap((c: { matches: string[] }) => c.matches);
    const optional: string[] = manifest.optional_host_permissions ?? [];
    expect([...hosts, ...optional].filter((h) => !/^https:\/\/[a-z0-9.-]+\.[a-z]+\/\*$/.test(h))).toEqual([]);
    expect(hosts.length).toBeGreaterThan(0);
    expect(manifest.host_permissions.toSorted()).toEqual(hosts.toSorted());
    expect(optional.filter((h) => hosts.includes(h))).toEqual([]);
  });

  test('its pages can reach packaged files, and the one hub that may be asked', () => {
    const policy: string = manifest.content_security_policy.extension_pages;
    expect(/connect-src ([^;]*)/.exec(policy)?.[1]?.trim()).toBe("'self' https://huggingface.co");
    expect(policy.replace('https://huggingface.co', '')).not.toMatch(/https?:|unsafe-eval|script-src [^;]*unsafe/);
  });

  test.each(['content-scripts/content.js', 'panel.js', 'list.js', 'claims.js', 'languages.js', 'related.js'])(
    '%s, which runs in pages, has no way out but messages to the worker',
    (file) => {
      // WXT's own call, which `noScriptStartedPostMessage` switches off, is the one exception.
      const off = '.noScriptStartedPostMessage||window.postMessage(';
      const text = readFileSync(join(dir(browser), file), 'utf8').replace(off, '');
      expect(text).not.toMatch(
        /fetch\(|XMLHttpRequest|sendBeacon|WebSocket|EventSource|innerHTML|insertAdjacentHTML|document\.write|eval\(|new Function|postMessage\(/,
      );
    },
  );

  test('no script runs texts as code or reaches for anything else', () => {
    for (const file of scripts(browser)) {
      expect(readFileSync(file, 'utf8'), file).not.toMatch(
        /XMLHttpRequest|sendBeacon|new WebSocket|EventSource|importScripts\(|\beval\(|new Function\(/,
      );
    }
  });

  test('every fetch reads a packaged file, but for the one in the worker that asks the hub', () => {
    const calls = scripts(browser).flatMap((f) =>
      [...readFileSync(f, 'utf8').matchAll(/\bfetch\(.{0,60}/g)].map((m) => m[0]),
    );
    expect(calls.length).toBeGreaterThan(0);
    expect(calls.filter((c) => !/getURL\(`catalogue\//.test(c))).toHaveLength(1);
    const worker = readFileSync(join(dir(browser), 'background.js'), 'utf8');
    expect(worker).toContain('https://huggingface.co/api/models/');
    expect(
      [...worker.matchAll(/\bfetch\((?!\w+\.runtime)/g)].length + [...worker.matchAll(/getURL/g)].length,
    ).toBeGreaterThan(1);
  });

  test('examples of sites and definitions stay out of what is shipped', () => {
    for (const file of scripts(browser))
      expect(readFileSync(file, 'utf8'), file).not.toMatch(/SeanWang0027|DeepSeek-OCR\/discussions/);
  });

  test('its licence is in it, the credits of its data, and the licence of every library whose code it holds', () => {
    for (const name of ['LICENSE', 'CREDITS.md'])
      expect(readFileSync(join(dir(browser), name), 'utf8'), name).toBe(readFileSync(name, 'utf8'));
    const notice = readFileSync(join(dir(browser), 'NOTICE.txt'), 'utf8');
    expect(notice).toBe(noticeFile('.'));
    expect(notice).toContain('Permission is hereby granted, free of charge');
    expect(notice).toContain('Mozilla Public License Version 2.0');
  });

  test('the catalogue is in it, whole', () => {
    const packaged = filesBelow(join(dir(browser), 'catalogue'), '.json').length;
    expect(packaged).toBe(filesBelow('.output/catalogue', '.json').length);
    expect(packaged).toBeGreaterThan(500);
  });
});
