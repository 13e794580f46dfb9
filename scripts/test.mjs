// `npm test`: everything, in the order in which it fails fastest. Ends with one line: N passed, N failed, N skipped.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';

ensureInstalled();
const { ensure } = await import('./lib/browser.mjs');
const ROOT = join(import.meta.dirname, '..');
const REPORTS = join(ROOT, '.output', 'reports');
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const total = { passed: 0, failed: 0, skipped: 0 };
const bin = (name) => join(ROOT, 'node_modules', '.bin', name);
const run = (command, args, env = {}) =>
  spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
    shell: process.platform === 'win32',
  });

/** A step that either passes or fails: counts as one. */
function step(name, command, args) {
  const started = Date.now();
  console.log(`\n▶ ${name}`);
  const ok = run(command, args).status === 0;
  total[ok ? 'passed' : 'failed'] += 1;
  console.log(`${ok ? '✔' : '✘'} ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}

/** A runner that reports its own tests: each counts. A run without a report failed. */
function suite(name, command, args, report, count, env) {
  console.log(`\n▶ ${name}`);
  const { status } = run(command, args, env);
  const found = existsSync(report)
    ? count(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 1, skipped: 0 };
  if (status !== 0 && found.failed === 0) found.failed = 1;
  for (const key of Object.keys(total)) total[key] += found[key];
  if (found.unsteady) console.log(`${found.unsteady} passed only at a second or third try`);
  console.log(
    `${found.failed ? '✘' : '✔'} ${name}: ${found.passed} passed, ${found.failed} failed, ${found.skipped} skipped`,
  );
}

const vitest = (json) => ({
  passed: json.numPassedTests,
  failed: json.numFailedTests + (json.success ? 0 : Number(json.numFailedTests === 0)),
  skipped: json.numPendingTests + json.numTodoTests,
});
const playwright = ({ stats }) => ({
  passed: stats.expected + stats.flaky,
  failed: stats.unexpected,
  skipped: stats.skipped,
  unsteady: stats.flaky,
});

function vitestSuite(name, project) {
  const report = join(REPORTS, `${project}.json`);
  suite(
    name,
    bin('vitest'),
    ['run', '--project', project, '--reporter=default', '--reporter=json', `--outputFile.json=${report}`],
    report,
    vitest,
  );
}

if (!existsSync(join(ROOT, '..', 'shared')) && !process.env.REALLY_OPEN_SOURCES)
  console.log('raw sources are not beside the project: the tests that read them are skipped');
step('types', bin('tsc'), ['--noEmit']);
step('lint', bin('biome'), ['check', '--error-on-warnings', '.']);
step('catalogue', process.execPath, ['scripts/run.mjs', 'data', 'compile']);
vitestSuite('unit and conformance tests', 'unit');
if (step('builds', process.execPath, ['scripts/build.mjs'])) {
  vitestSuite('guards on the built extension', 'built');
  step('store lint (Firefox)', bin('web-ext'), [
    'lint',
    '--source-dir',
    '.output/firefox-mv3',
    '--no-config-discovery',
    '--output=text',
  ]);
  const browsers = { chromium: ensure('chromium'), firefox: ensure('firefox') };
  for (const [kind, path] of Object.entries(browsers)) {
    const report = join(REPORTS, `${kind}.json`);
    if (path)
      suite(`end-to-end tests in ${kind}`, bin('playwright'), ['test', '--project', kind], report, playwright, {
        REALLY_OPEN_REPORT: report,
      });
    else total.skipped += 1;
  }
}
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed > 0 ? 1 : 0;
