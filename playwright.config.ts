import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests/e2e',
  timeout: 30_000,
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
