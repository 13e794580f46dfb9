// Builds the extension for Chromium and for Firefox (Manifest V3 both) into .output/.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './lib/bundle.mjs';

const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
for (const args of [
  ['-b', 'chrome'],
  ['-b', 'firefox', '--mv3'],
]) {
  const { status } = spawnSync(process.execPath, [wxt, 'build', ...args], { cwd: ROOT, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
