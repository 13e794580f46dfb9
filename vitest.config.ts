import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['tests/{unit,conformance,hostile}/**/*.test.{ts,tsx}'],
          setupFiles: ['tests/unit/setup.ts'],
        },
      },
      // Reads what was built: run after `npm run build`.
      { extends: true, test: { name: 'built', include: ['tests/built/**/*.test.ts'] } },
    ],
    environment: 'node',
    environmentOptions: {
      happyDOM: {
        settings: {
          disableCSSFileLoading: true,
          handleDisabledFileLoadingAsSuccess: true,
          disableJavaScriptEvaluation: true,
        },
      },
    },
    restoreMocks: true,
    // Tests that start the command line compile the catalogue first; on a busy machine that takes its time.
    testTimeout: 60_000,
    hookTimeout: 180_000,
  },
});
