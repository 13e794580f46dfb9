import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/{unit,conformance,hostile}/**/*.test.{ts,tsx}'] } },
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
  },
});
