import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

interface Package {
  resolved?: string;
  optionalDependencies?: Record<string, string>;
}
const { packages } = JSON.parse(readFileSync('package-lock.json', 'utf8')) as { packages: Record<string, Package> };

test('the lock file names no registry', () => {
  expect(Object.entries(packages).filter(([, p]) => p.resolved)).toEqual([]);
});

test('it knows every optional package, so that `npm ci` works on every system', () => {
  const names = new Set(Object.keys(packages).map((path) => path.replace(/.*node_modules\//, '')));
  const missing = Object.entries(packages).flatMap(([path, p]) =>
    Object.keys(p.optionalDependencies ?? {})
      .filter((n) => !names.has(n))
      .map((n) => `${path}: ${n}`),
  );
  expect(missing).toEqual([]);
});
