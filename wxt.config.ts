import { execFileSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { defineConfig } from 'wxt';
import { noticeFile } from './scripts/lib/notices';
import { patternsOf } from './src/sites/patterns';
import type { Site } from './src/sites/site';

const CATALOGUE = join(import.meta.dirname, '.output', 'catalogue');

/** The packaged catalogue, file by file. It is compiled before every build from what is committed under data/. */
function catalogueFiles(): string[] {
  return readdirSync(CATALOGUE, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
}

const SITES = join(import.meta.dirname, 'src', 'sites');

/** Every site, found as the extension finds them: one file each. One after the other: they share what they import. */
async function allSites(): Promise<Site[]> {
  const found: Site[] = [];
  for (const name of readdirSync(SITES).sort())
    if (name.endsWith('.site.ts')) found.push(((await import(join(SITES, name))) as { default: Site }).default);
  return found;
}

export default defineConfig({
  manifestVersion: 3,
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}',
  zip: { excludeSources: ['.output/**', 'test-results/**'] },
  // Extension pages load their own packaged files: a polyfill for preloading would only add a fetch.
  vite: () => ({ build: { modulePreload: { polyfill: false } } }),
  hooks: {
    'build:before': () => {
      if (process.env.REALLY_OPEN_COMPILED) return;
      execFileSync(process.execPath, ['scripts/run.mjs', 'data', 'compile'], {
        cwd: import.meta.dirname,
        stdio: 'inherit',
      });
    },
    'build:publicAssets': (_wxt, files) => {
      for (const name of catalogueFiles())
        files.push({ absoluteSrc: join(CATALOGUE, name), relativeDest: `catalogue/${name}` });
      // The licences of the code and the data that are in it ask to be passed on with it, in the folder as in the zip.
      for (const name of ['LICENSE', 'CREDITS.md'])
        files.push({ absoluteSrc: join(import.meta.dirname, name), relativeDest: name });
      files.push({ contents: noticeFile(import.meta.dirname), relativeDest: 'NOTICE.txt' });
    },
  },
  manifest: async ({ browser }) => ({
    name: '__MSG_extName__',
    description: '__MSG_extDescription__',
    default_locale: 'en',
    permissions: ['storage', 'scripting', 'activeTab'],
    // The same hosts as the content script's: there the worker puts the parts of the page's script that come later.
    host_permissions: patternsOf(await allSites(), 'install').sort(),
    optional_host_permissions: patternsOf(await allSites(), 'optional').sort(),
    action: { default_title: '__MSG_extName__' },
    // The browser itself keeps the promise: packaged files are all these pages can fetch, and, where the user asks for
    // it, the hub's public answers about models.
    content_security_policy: {
      extension_pages:
        "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; connect-src 'self' https://huggingface.co",
    },
    ...(browser === 'firefox' && {
      browser_specific_settings: {
        gecko: {
          id: 'really-open@reallyopen.example',
          strict_min_version: '142.0',
          data_collection_permissions: { required: ['none'] },
        },
        gecko_android: { strict_min_version: '142.0' },
      },
    }),
  }),
});
