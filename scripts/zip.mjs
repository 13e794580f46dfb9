// Builds and zips the extension for both kinds of browsers, with the sources that Firefox's reviewers ask for.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './lib/bundle.mjs';

const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
for (const args of [
  ['-b', 'chrome'],
  ['-b', 'firefox', '--mv3'],
]) {
  const { status } = spawnSync(process.execPath, [wxt, 'zip', ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
