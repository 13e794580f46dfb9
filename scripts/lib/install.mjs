// Installs what the project needs, once: a fresh clone has Node and nothing else.
import { spawnSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { dirname, join } from 'node:path';

const ROOT = join(import.meta.dirname, '..', '..');
const mtime = (path) => statSync(join(ROOT, path), { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** npm's own entry point, so that this works where `npm` is a shell script too. */
const npm = () => process.env.npm_execpath ?? join(dirname(process.execPath), 'npm');

/** Runs npm in the project; with Node where npm is a script of Node's. */
export function runNpm(args, options = {}) {
  const path = npm();
  const [command, all] = path.endsWith('.js') ? [process.execPath, [path, ...args]] : [path, args];
  return spawnSync(command, all, { cwd: ROOT, stdio: 'inherit', ...options });
}

/**
 * `npm ci` where packages are missing or older than the lock file, also within a build for production, and `wxt prepare`
 * where only its types are missing. Ends the process with one line where it can't.
 */
export function ensureInstalled() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node 20.19 or newer is needed; this is ${process.versions.node}`);
    process.exit(1);
  }
  if (mtime('node_modules/.package-lock.json') >= mtime('package-lock.json')) return ensurePrepared();
  console.error('installing packages');
  const { status } = runNpm(['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  if (status !== 0) {
    console.error('npm ci failed: see above');
    process.exit(1);
  }
}

/** `wxt prepare` where packages came without it (copied, or installed without scripts): every bundle reads its settings. */
function ensurePrepared() {
  if (mtime('.wxt/tsconfig.json') > 0) return;
  const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  const { status, stdout, stderr } = spawnSync(process.execPath, [wxt, 'prepare'], { cwd: ROOT, encoding: 'utf8' });
  if (status === 0) return;
  console.error(`${stdout}${stderr}wxt prepare failed: see above`);
  process.exit(1);
}
