import { describe, expect, test } from 'vitest';
import { siteOf, sites, subjectOf } from '../../../src/sites';
import type { SiteExamples } from '../../../src/sites/site';

const files = import.meta.glob<SiteExamples>('../../../src/sites/*.site.ts', { eager: true, import: 'examples' });
const examples = Object.entries(files).map(([file, e]) => ({ id: /([\w-]+)\.site\.ts$/.exec(file)![1]!, e }));

describe.each(examples)('$id', ({ id, e }) => {
  test.each(Object.entries(e.models))('%s is %s', (url, ref) => {
    expect(subjectOf(new URL(url))).toMatchObject({ site: id, kind: 'model', ref });
  });
  test.each(e.lists)('%s is a list', (url) => {
    expect(subjectOf(new URL(url))).toMatchObject({ site: id, kind: 'list', ref: null });
  });
  test.each(e.others)('%s is no model page', (url) => {
    expect(subjectOf(new URL(url))).toMatchObject({ kind: 'other', ref: null });
  });
});

test('every site file has examples and a name of its own', () => {
  expect(examples.map((x) => x.id).sort()).toEqual(sites.map((s) => s.id).sort());
  expect(new Set(sites.flatMap((s) => s.hosts)).size).toBe(sites.flatMap((s) => s.hosts).length);
});

test('every example belongs to one site alone, and a look-alike host to none', () => {
  for (const { id, e } of examples) {
    for (const url of [...Object.keys(e.models), ...e.lists]) {
      expect(sites.filter((s) => s === siteOf(new URL(url))).map((s) => s.id)).toEqual([id]);
      const fake = new URL(url);
      fake.hostname = `not-${fake.hostname}`;
      expect(siteOf(fake), fake.href).toBeNull();
      fake.hostname = `${new URL(url).hostname}.example.org`;
      expect(siteOf(fake), fake.href).toBeNull();
    }
  }
});
