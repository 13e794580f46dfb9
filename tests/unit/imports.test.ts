import { readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { filesBelow } from '../../data/files';

/** Which rooms a room may import from (DESIGN §2). Files beside the rooms (`src/words.ts`) are named by their stem. */
const MAY: Record<string, string[]> = {
  words: ['core', 'claims', 'i18n', 'words'],
  core: ['core'],
  definitions: ['core', 'definitions'],
  claims: ['core', 'claims'],
  sites: ['core', 'sites'],
  catalogue: ['core', 'catalogue'],
  page: ['core', 'claims', 'sites', 'page', 'messages', 'shapes', 'settings'],
  background: [
    'core',
    'definitions',
    'claims',
    'sites',
    'catalogue',
    'background',
    'messages',
    'settings',
    'i18n',
    'words',
  ],
  exports: ['core', 'exports', 'ui', 'i18n', 'words'],
  ui: [
    'core',
    'catalogue',
    'sites',
    'exports',
    'ui',
    'background/report-address',
    'messages',
    'settings',
    'i18n',
    'words',
    'shapes',
  ],
  cli: ['core', 'definitions', 'claims', 'sites', 'catalogue', 'exports', 'cli', 'english', 'i18n', 'words'],
};
/** Heavy packages that may never reach a page. */
const NOT_IN_PAGE = /^(preact|fuse\.js|zod|yaml|webextension-polyfill|spdx-expression-parse)/;

const files = [...filesBelow('src', '.ts'), ...filesBelow('src', '.tsx')].filter((f) => !f.endsWith('.d.ts'));
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s+(type\s)?(?:[^'";]*?\sfrom\s+)?'([^']+)';/gm)].map(
    (m) => ({ typeOnly: Boolean(m[1]), from: m[2]! }),
  );
const room = (path: string) => path.split('/')[1]!.replace(/\.tsx?$/, '');

function target(file: string, from: string): string | null {
  return from.startsWith('.') ? relative('.', join(dirname(file), from)) : null;
}

test('rooms import in the directions that DESIGN fixes', () => {
  const wrong = files.flatMap((file) => {
    const allowed = MAY[room(file)];
    if (!allowed) return [];
    return importsOf(file).flatMap(({ from }) => {
      const to = target(file, from);
      if (!to) return [];
      if (!to.startsWith('src/'))
        return [`${file} -> ${to}`].filter(
          () => !/data\/indexes\/(mot-licences|vendors)\.json|public\/_locales/.test(to),
        );
      const ok = allowed.includes(room(to)) || allowed.some((a) => a.includes('/') && to === `src/${a}`);
      return ok ? [] : [`${file} -> ${to}`];
    });
  });
  expect(wrong).toEqual([]);
});

/** Chain of run-time imports from a file to a package that matches, for the error message. */
function chainTo(file: string, pattern: RegExp, seen = new Set<string>()): string[] | null {
  if (seen.has(file)) return null;
  seen.add(file);
  for (const { typeOnly, from } of importsOf(file)) {
    if (typeOnly) continue;
    if (pattern.test(from)) return [file, from];
    const to = target(file, from);
    const found = to && files.find((f) => [to, `${to}.ts`, `${to}.tsx`, `${to}/index.ts`].includes(f));
    const rest = found ? chainTo(found, pattern, seen) : null;
    if (rest) return [file, ...rest];
  }
  return null;
}

test('nothing heavy reaches a page, by any chain of imports', () => {
  const start = files.filter((f) => room(f) === 'page');
  expect(start.map((f) => chainTo(f, NOT_IN_PAGE)?.join(' -> ')).filter(Boolean)).toEqual([]);
});

test('core is pure: no DOM, browser, network or clock', () => {
  const impure = /\b(document|window|browser|chrome|fetch|localStorage|Date\.now|new Date|process)\b[.(]/;
  const bare = (text: string) => text.replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '');
  expect(files.filter((f) => room(f) === 'core' && impure.test(bare(readFileSync(f, 'utf8'))))).toEqual([]);
});

test('nothing imports entrypoints; no file is over 300 lines', () => {
  expect(files.filter((f) => importsOf(f).some((i) => i.from.includes('entrypoints')))).toEqual([]);
  const all = [
    ...files,
    ...filesBelow('data', '.ts'),
    ...filesBelow('entrypoints', '.ts'),
    ...filesBelow('entrypoints', '.tsx'),
  ];
  expect(all.filter((f) => readFileSync(f, 'utf8').split('\n').length > 300)).toEqual([]);
});
