import { expect, test, vi } from 'vitest';
import { offAt, placeUrl } from '../../../src/background/claims-view';
import { handle, type Worker } from '../../../src/background/handle';
import { openCatalogue } from '../../../src/catalogue/catalogue';
import { CODES, NOT_GIVEN } from '../../../src/claims/check/codes';
import { KINDS } from '../../../src/claims/types';
import { definitions } from '../../../src/definitions';
import { english } from '../../../src/english';
import { keyOf } from '../../../src/i18n';
import { type Brief, CLAIMS_AT_ONCE, type ClaimsView, type PanelView, type PlacedClaim } from '../../../src/messages';
import { DEFAULTS, settingsFrom } from '../../../src/settings';
import { subjectOf } from '../../../src/sites';
import { fact, reader } from '../helpers';

const record = {
  id: 'hf:maker/model',
  name: 'Model',
  kind: 'model',
  refs: ['hf:maker/model'],
  facts: [fact('weights_final', 'released', 'LicenseRef-limit'), fact('inference_code', 'released', 'Apache-2.0')],
  assessed: '2026-06',
};
const limit = {
  id: 'limit',
  name: 'Limit License',
  kind: 'licence',
  osi: false,
  fsf: null,
  openData: null,
  duties: [],
  usable: true,
  restrictions: [{ type: 'user-scale-threshold', detail: 'below 700 million users', clause: '2' }],
};
const files: Record<string, unknown> = {
  'index.json': {
    asOf: '2026-11-01',
    observedOn: '2026-08-22',
    records: [['hf:maker/model', 'Model']],
    refs: { 'hf:maker/model': 0 },
    renames: {},
    reuploads: {},
    related: {},
    sources: {},
  },
  'licences.json': { licences: [limit], spdx: { 'Apache-2.0': 'of' }, names: {} },
  'records/hf-maker-model.json': record,
};

const worker = (rest: Partial<Worker> = {}): Worker => ({
  catalogue: () => openCatalogue(reader(files)),
  definitions,
  t: english,
  today: () => '2026-11-21',
  hidden: async () => undefined,
  settings: async () => DEFAULTS,
  change: vi.fn(async () => {}),
  inject: vi.fn(async () => true),
  allowed: async () => true,
  hub: () => {
    throw new Error('the hub was asked although nobody allowed it');
  },
  hide: vi.fn(async () => {}),
  toolbar: vi.fn(),
  openReport: vi.fn(async () => {}),
  ...rest,
});
const subject = subjectOf(new URL('https://huggingface.co/maker/model'));
const claim = (rest: Partial<PlacedClaim> = {}): PlacedClaim => ({
  kind: 'open-source',
  subject: 'this-model',
  polarity: 'positive',
  text: 'open-source',
  start: 0,
  end: 11,
  prefix: 'is an',
  ...rest,
});
const asked = (claims: PlacedClaim[]) =>
  handle({ type: 'claims', subject, observed: null, claims }, worker()) as Promise<ClaimsView>;

test('a difference in finished, neutral words, with its source and a text that reports a mistake', async () => {
  const { items } = await asked([claim()]);
  expect(items[0]).toMatchObject({
    result: 'goes-further',
    said: 'This page says “open-source” (open source).',
    found: [
      'This goes further than what was released.',
      'Licence Limit License: limit by number of users: below 700 million users (clause 2)',
    ],
    sources: [{ url: 'https://example.org/model' }],
    url: 'https://huggingface.co/maker/model#:~:text=is%20an-,open%2Dsource',
  });
  expect(items[0]!.kind).toMatch(/^OW-1: /);
  expect(items[0]!.mistake).toContain('clause 2');
});

test('what cannot be told says why and shows no difference', async () => {
  const { items } = await asked([
    claim({ polarity: 'quoted' }),
    claim({ subject: 'other-model' }),
    claim({ kind: 'promise' }),
    claim({ kind: 'open-data', text: 'open data' }),
  ]);
  expect(items.map((i) => [i.result, i.kind, i.found.length])).toEqual(
    Array.from({ length: 4 }, () => ['cannot-tell', '', 2]),
  );
});

test('only so many claims are answered', async () => {
  const { items } = await asked(Array.from({ length: CLAIMS_AT_ONCE + 5 }, () => claim()));
  expect(items).toHaveLength(CLAIMS_AT_ONCE);
});

test('every kind and every code that is given has its words', () => {
  const keys = [...KINDS, ...Object.keys(CODES).filter((c) => c !== 'OW-0' && !(NOT_GIVEN as string[]).includes(c))];
  for (const key of keys.map((k) => keyOf('claim', k.toLowerCase()))) expect(english(key)).not.toBe(key);
});

test('off for a page, a site, everywhere: the brief tells the page not to look', async () => {
  const briefWith = async (change: object) =>
    (await handle(
      { type: 'brief', subject, observed: null },
      worker({ settings: async () => settingsFrom(change) }),
    )) as Brief;
  expect((await briefWith({})).claims).toEqual({ site: 'huggingface', names: ['maker/model'] });
  for (const where of ['page', 'site', 'all'] as const)
    expect((await briefWith({ ...DEFAULTS, ...offAt(where, subject, DEFAULTS) })).claims).toBeNull();
  expect((await briefWith({ claimsOff: ['hf:maker/other'] })).claims?.site).toBe('huggingface');
  const w = worker();
  await handle({ type: 'claims-off', subject, where: 'page' }, w);
  expect(w.change).toHaveBeenCalledWith({ claimsOff: ['hf:maker/model'] });
});

test('the panel lists what the page says, differences first, with the way to the place', async () => {
  const claims = [claim({ kind: 'open-weights', text: 'releases the weights' }), claim(), claim({ from: 'title' })];
  const panel = (await handle({ type: 'panel', subject, observed: null, claims }, worker())) as PanelView;
  const { rows } = panel.sections.find((s) => s.title === english('claims_title'))!;
  expect(rows.map((r) => [r.head, r.claim])).toEqual([
    ['This page says “open-source” (open source).', 1],
    ['The title of this page says “open-source” (open source).', undefined],
    ['This page says “releases the weights” (open weights).', 0],
  ]);
  expect(rows[0]!.details.join(' ')).toContain('clause 2');
  expect(rows[0]!.links.length).toBe(1);
  const without = (await handle({ type: 'panel', subject, observed: null }, worker())) as PanelView;
  expect(without.sections.some((s) => s.title === english('claims_title'))).toBe(false);
});

test('a claim of a title or description leads to the page, not to a place in it', async () => {
  const { items } = await asked([claim({ from: 'description' })]);
  expect(items[0]).toMatchObject({
    from: 'description',
    said: 'The description of this page says “open-source” (open source).',
    url: 'https://huggingface.co/maker/model',
  });
});

test('a place is found by its words; the page’s own fragment goes', () => {
  expect(placeUrl('https://example.org/a#top', { text: 'a-b, c', prefix: '' })).toBe(
    'https://example.org/a#:~:text=a%2Db%2C%20c',
  );
});
