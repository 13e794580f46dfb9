import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vendorTable } from '../../../data/compile/vendors';
import table from '../../../data/indexes/vendors.json';
import { loadData } from '../../../data/load';
import { refKey, refUrl } from '../../../src/core/refs';
import { subjectOf } from '../../../src/sites';

const data = loadData();

test('the bundled table is what data/vendors.yaml says (else: npm run data -- compile)', () => {
  expect(readFileSync('data/indexes/vendors.json', 'utf8')).toBe(vendorTable());
});

test('each vendor is a maker of ours, each host stands once, each form is of a host of its vendor', () => {
  const makers = new Set(data.makers.map((m) => m.value.id));
  expect(table.vendors.map((v) => v.maker).filter((maker) => !makers.has(maker))).toEqual([]);
  const hostsOf = (v: { hosts?: string[]; more?: string[] }) => [...(v.hosts ?? []), ...(v.more ?? [])];
  const hosts = table.vendors.flatMap(hostsOf);
  expect(hosts.filter((h, i) => hosts.indexOf(h) !== i)).toEqual([]);
  const strange = table.vendors.flatMap((v) =>
    [...v.models, ...v.lists].filter((form) => !hostsOf(v).includes(form.split(/[/?]/)[0]!)),
  );
  expect(strange).toEqual([]);
});

test('every recorded place of a model is what its address shows, so that the page finds the record', () => {
  const places = data.models.flatMap((m) => [
    ...(m.value.aliases ?? []),
    ...(m.value.code ?? []),
    ...(m.value.homes ?? []),
  ]);
  const lost = places.filter((ref) => {
    const { ref: shown, maybe } = subjectOf(new URL(refUrl(ref)!));
    return refKey(shown ?? maybe ?? '') !== refKey(ref);
  });
  expect(places.length).toBeGreaterThan(300);
  expect(lost).toEqual([]);
});

test('every recorded paper is a paper', () => {
  const papers = data.models.flatMap((m) => m.value.papers ?? []);
  expect(papers.length).toBeGreaterThan(80);
  expect(papers.filter((ref) => subjectOf(new URL(refUrl(ref)!)).about !== ref)).toEqual([]);
});
