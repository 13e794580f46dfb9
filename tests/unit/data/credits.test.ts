import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { creditsFile, LICENCE_URL } from '../../../data/compile/credits';
import { loadData } from '../../../data/load';

const { sources, indexes } = loadData();

test('CREDITS.md is what data/sources.yaml says', () => {
  expect(readFileSync('CREDITS.md', 'utf8')).toBe(creditsFile(sources));
});

test('every imported index has its licence, its credit and what was changed', () => {
  for (const { source } of indexes) {
    const found = sources.find((s) => s.id === source);
    expect(found, source).toMatchObject({
      licence: expect.any(String),
      credit: expect.any(String),
      changes: expect.any(String),
      date: expect.any(String),
    });
    expect(LICENCE_URL[found!.licence!], source).toBeDefined();
  }
});
