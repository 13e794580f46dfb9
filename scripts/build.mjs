// Builds the extension for Chromium and for Firefox (Manifest V3 both) into .output/.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT } from './lib/bundle.mjs';

// Both builds package the same catalogue: it is compiled once, here, and not again by each.
const compiled = spawnSync(process.execPath, ['scripts/run.mjs', 'data', 'compile'], { cwd: ROOT, stdio: 'inherit' });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);
const env = { ...process.env, REALLY_OPEN_COMPILED: '1' };

const wxt = join(ROOT, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
for (const args of [
  ['-b', 'chrome'],
  ['-b', 'firefox', '--mv3'],
]) {
  const { status } = spawnSync(process.execPath, [wxt, 'build', ...args], { cwd: ROOT, env, stdio: 'inherit' });
  if (status !== 0) process.exit(status ?? 1);
}
