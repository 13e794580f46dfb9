import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder = '';
const put = (path: string, text: string) => {
  mkdirSync(join(folder, dirname(path)), { recursive: true });
  writeFileSync(join(folder, path), text);
};
/** Calls the tool's own check in a project whose WXT is this script. */
function ensureInstalled(wxt: string) {
  put('node_modules/wxt/bin/wxt.mjs', wxt);
  return spawnSync(process.execPath, ['-e', "import('./scripts/lib/install.mjs').then((m) => m.ensureInstalled())"], {
    cwd: folder,
    encoding: 'utf8',
  });
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'really-open-install-'));
  mkdirSync(join(folder, 'scripts/lib'), { recursive: true });
  cpSync('scripts/lib/install.mjs', join(folder, 'scripts/lib/install.mjs'));
  put('package-lock.json', '{}');
  put('node_modules/.package-lock.json', '{}');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const PREPARES = `import { mkdirSync, writeFileSync } from 'node:fs';
mkdirSync('.wxt');
writeFileSync('.wxt/tsconfig.json', process.argv[2]);
console.log('prepared');`;

test('packages without the types that WXT prepares: prepared, without a word', () => {
  const { status, stdout, stderr } = ensureInstalled(PREPARES);
  expect([status, stdout, stderr]).toEqual([0, '', '']);
  expect(existsSync(join(folder, '.wxt/tsconfig.json'))).toBe(true);
  // Once is enough: a second run would fail at the folder that is there.
  expect(ensureInstalled(PREPARES).status).toBe(0);
});

test('what cannot be prepared is said, exit 1', () => {
  const { status, stderr } = ensureInstalled("console.error('out of room'); process.exit(3);");
  expect(stderr).toBe('out of room\nwxt prepare failed: see above\n');
  expect(status).toBe(1);
});
