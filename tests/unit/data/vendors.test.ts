import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { vendorTable } from '../../../data/compile/vendors';
import table from '../../../data/indexes/vendors.json';
import { loadData } from '../../../data/load';

test('the bundled table is what data/vendors.yaml says (else: npm run data -- compile)', () => {
  expect(readFileSync('data/indexes/vendors.json', 'utf8')).toBe(vendorTable());
});

test('each vendor is a maker of ours, each host stands once, each form is of a host of its vendor', () => {
  const makers = new Set(loadData().makers.map((m) => m.value.id));
  expect(table.vendors.map((v) => v.maker).filter((maker) => !makers.has(maker))).toEqual([]);
  const hostsOf = (v: { hosts?: string[]; more?: string[] }) => [...(v.hosts ?? []), ...(v.more ?? [])];
  const hosts = table.vendors.flatMap(hostsOf);
  expect(hosts.filter((h, i) => hosts.indexOf(h) !== i)).toEqual([]);
  const strange = table.vendors.flatMap((v) =>
    [...v.models, ...v.lists].filter((form) => !hostsOf(v).includes(form.split(/[/?]/)[0]!)),
  );
  expect(strange).toEqual([]);
});
