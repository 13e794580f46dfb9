import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  // Two browsers on two busy cores are slow at times: a test waits long, and may try again. What passed only then is
  // told as unsteady in the closing lines.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  retries: 2,
  // One worker a browser: the tests of one browser share it.
  workers: 2,
  fullyParallel: false,
  forbidOnly: Boolean(process.env.CI),
  outputDir: '.output/test-results',
  reporter: process.env.REALLY_OPEN_REPORT
    ? [['list'], ['json', { outputFile: process.env.REALLY_OPEN_REPORT }]]
    : [['list']],
  projects: [
    { name: 'chromium', testMatch: '*.chromium.spec.ts' },
    { name: 'firefox', testMatch: '*.firefox.spec.ts' },
  ],
});
