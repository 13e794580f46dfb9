// Bundles one of the command-line tools (TypeScript, same core as the extension) into .output/node and imports it.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isFresh } from './fresh.mjs';

export const ROOT = join(import.meta.dirname, '..', '..');
const OUT = join(ROOT, '.output', 'node');

export const TOOLS = {
  'really-open': 'src/cli/main.ts',
  data: 'data/main.ts',
  bench: 'tests/bench/core.ts',
  'bench-claims': 'tests/bench/claims-found.ts',
};

const isCode = (path) => /\.(tsx?|mjs|json|css)$/.test(path) && !path.includes('/data/indexes/');

/** Builds the tool if its sources changed and returns the file. */
export async function bundle(name) {
  const file = join(OUT, `${name}.mjs`);
  const sources = [
    'src',
    'data',
    'tests/bench',
    'tests/claims',
    'public/_locales',
    'package.json',
    'scripts/lib/bundle.mjs',
  ].map((p) => join(ROOT, p));
  if (isFresh(file, sources, isCode)) return file;
  const { build } = await import('vite');
  mkdirSync(OUT, { recursive: true });
  await build({
    root: ROOT,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      ssr: join(ROOT, TOOLS[name]),
      outDir: OUT,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
      rollupOptions: { output: { entryFileNames: `${name}.mjs`, codeSplitting: false } },
    },
    ssr: { noExternal: true },
  });
  return file;
}

/** Imports a tool's `main`, building it first where that is needed. */
export async function load(name) {
  return import(pathToFileURL(await bundle(name)).href);
}

/** Compiles the packaged catalogue where data or rules are newer than it. */
export async function ensureCatalogue() {
  const sources = ['data', 'src'].map((p) => join(ROOT, p));
  if (isFresh(join(ROOT, '.output', 'catalogue', '.compiled'), sources)) return;
  const { main } = await load('data');
  const code = await main(['compile']);
  if (code !== 0) process.exit(code);
}
