import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseRef, refUrl } from '../../../src/core/refs';
import { sites, subjectOf } from '../../../src/sites';
import { names, type Vendor } from '../../../src/sites/vendor';

const hosts = sites.flatMap((s) => s.hosts);
const segment = fc.oneof(
  fc.constantFrom(
    'models',
    'library',
    'orgs',
    'datasets',
    'papers',
    'abs',
    '-',
    '..',
    '%',
    '%2F',
    '%ff',
    'a--b',
    'tree',
    'news',
    'blog',
    '',
  ),
  fc.string({ maxLength: 30 }),
  fc.stringMatching(/^[\w.:~+-]{1,20}$/),
);
const address = fc
  .tuple(fc.constantFrom(...hosts), fc.boolean(), fc.array(segment, { maxLength: 7 }), fc.string({ maxLength: 20 }))
  .map(([host, www, path, query]) => `https://${www ? 'www.' : ''}${host}/${path.join('/')}?id=${query}`)
  .filter((url) => URL.canParse(url));

test('no address throws, and what is found is a ref with an address of its own', () => {
  fc.assert(
    fc.property(address, (text) => {
      const subject = subjectOf(new URL(text));
      for (const ref of [subject.ref, subject.maybe, subject.about].filter((r) => r !== undefined && r !== null)) {
        expect(parseRef(ref), `${ref} of ${text}`).not.toBeNull();
        expect(URL.canParse(refUrl(ref) ?? ''), `${ref} of ${text}`).toBe(true);
      }
      expect(subject.kind === 'model').toBe(subject.ref !== null);
    }),
    { numRuns: 3000 },
  );
});

test('a model’s own address shows that model again', () => {
  fc.assert(
    fc.property(address, (text) => {
      const { ref, site } = subjectOf(new URL(text));
      if (ref && !/^(web|hf):/.test(ref)) expect(subjectOf(new URL(refUrl(ref)!)), text).toMatchObject({ ref, site });
    }),
    { numRuns: 2000 },
  );
});

test('long addresses are answered at once', () => {
  const long = 'a-'.repeat(20_000);
  const started = performance.now();
  for (const host of hosts) subjectOf(new URL(`https://${host}/${long}/${long}?id=${long}`));
  expect(performance.now() - started).toBeLessThan(2000);
});

test('names of families are whole words', () => {
  const vendor = {
    maker: 'x',
    families: ['lfm', '*stral', 'o3'],
    not: ['agents'],
    models: [],
    lists: [],
  } satisfies Vendor;
  for (const yes of [
    'lfm2-5-8b-a1b',
    'introducing-lfm2',
    'codestral-25-08',
    'Ministral-3',
    'introducing-o3-and-o4-mini',
  ])
    expect(names(vendor, yes), yes).toBe(true);
  for (const no of [
    'film',
    'lfmx',
    'stral',
    'astralis',
    'pro3',
    'how-we-built-lfm2',
    'lfm2-agents',
    'lfm-raises-series-b',
    '',
  ])
    expect(names(vendor, no), no).toBe(false);
});
