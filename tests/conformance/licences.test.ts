import { readFileSync } from 'node:fs';
import { parse as parseCsv } from 'csv-parse/sync';
import { beforeAll, describe, expect, test } from 'vitest';
import { compileLicences, toLicence } from '../../data/compile/licences';
import { loadData } from '../../data/load';
import type { LicenceFile } from '../../data/schema';
import { openLicences } from '../../src/catalogue/licences';
import { collect } from '../../src/core/facts';
import { expressionId, isOpenSource, type Licence, without } from '../../src/core/licence';
import type { Verdict } from '../../src/core/verdict';
import eu from '../../src/definitions/eu-ai-act-53-2';
import owd from '../../src/definitions/owd-draft';
import { DIFFERENCES } from './licence-differences';
import { describeShared, shared } from './shared';

const data = loadData();
const files: LicenceFile[] = data.licences.map((l) => l.value);
const licences = files.map(toLicence);
const table = openLicences(compileLicences(files, data.spdx));

/** SPDX's flags: `o` OSI-approved, `f` free and `n` nonfree by the FSF; an absent FSF flag is no verdict. */
function sameFlags({ osi, fsf }: LicenceFile, flags: string): boolean {
  const free = /[fn]/.exec(flags)?.[0];
  return (osi?.approved === true) === flags.includes('o') && (free === undefined || fsf?.free === (free === 'f'));
}

describe('the licence table', () => {
  test('at least 160 licences, one a file, the file named by its id', () => {
    expect(files.length).toBeGreaterThanOrEqual(160);
    for (const { yaml, value } of data.licences) expect(yaml.file.endsWith(`/${value.id}.yaml`), yaml.file).toBe(true);
  });

  test('wherever SPDX carries an OSI or FSF flag, ours equals it', () => {
    const listed = files.filter((f) => f.spdx);
    expect(
      listed.filter((f) => data.spdx[f.spdx!] === undefined).map((f) => `${f.id}: ${f.spdx} is no SPDX id`),
    ).toEqual([]);
    expect(
      listed.filter((f) => !sameFlags(f, data.spdx[f.spdx!] ?? '')).map((f) => `${f.id}: SPDX "${data.spdx[f.spdx!]}"`),
    ).toEqual([]);
  });

  test('a licence that restricts in a hard way is never open data or OSI-approved', () => {
    const wrong = licences.filter(
      (l) =>
        (l.osi || l.openData) &&
        without(['non-commercial', 'no-derivatives', 'research-only', 'field-of-use', 'user-scale-threshold'])({
          ...l,
          osi: null,
        }).verdict === 'not-met',
    );
    expect(wrong.map((l) => l.id)).toEqual([]);
  });

  test('every restriction says in our words what it limits, and its clause or that it could not be verified', () => {
    const restrictions = licences.flatMap((l) => l.restrictions.map((r) => ({ id: l.id, ...r })));
    expect(restrictions.filter((r) => r.detail.length < 8)).toEqual([]);
    const verified = restrictions.filter((r) => r.clause).length;
    console.log(
      `licences: ${files.length}, restrictions ${restrictions.length}, clause read ${verified}, not verified ${restrictions.length - verified}`,
    );
  });

  test('plain words in one line', () => {
    const own = files.filter((f) => f.kind === undefined && (f.restrictions?.length ?? 0) > 0);
    expect(own.filter((f) => !f.plain).map((f) => f.id)).toEqual([]);
    expect(files.filter((f) => (f.plain?.length ?? 0) > 200 || f.plain?.includes('\n')).map((f) => f.id)).toEqual([]);
  });
});

describeShared('names (raw lists)', () => {
  test('each of Hugging Face’s 83 ids resolves to exactly one licence or family', () => {
    const ids = (parseCsv(readFileSync(shared('eval/hf_licences.csv')), { columns: true }) as { id: string }[]).map(
      (r) => r.id,
    );
    expect(ids).toHaveLength(83);
    expect(ids.filter((id) => table.resolve(id) === null)).toEqual([]);
    const hubs = files.flatMap((f) => (f.aliases?.hub ?? []).map((h) => [h, f.id] as const));
    expect(ids.filter((id) => hubs.filter(([h]) => h === id).length !== 1)).toEqual([]);
  });

  test('what the Open Definition approves is open data, what it rejects is not', () => {
    const rows = parseCsv(readFileSync(shared('sources/licenses/okfn/licenses.csv')), { columns: true }) as {
      id: string;
      od_conformance: string;
    }[];
    const wrong = rows.flatMap(({ id, od_conformance: status }) => {
      const licence = licences.find((l) => l.spdx === id);
      if (!licence || status === 'not reviewed') return [];
      return status === 'approved'
        ? licence.openData || licence.osi
          ? []
          : [`${id} approved`]
        : licence.openData
          ? [`${id} ${status}`]
          : [];
    });
    expect(wrong).toEqual([]);
  });

  test('ids of ScanCode’s AI licences that we list resolve to our licence', () => {
    for (const f of files)
      for (const key of f.aliases?.scancode ?? [])
        expect(table.resolve(key), key).toBe(f.kind === 'none' ? 'NONE' : expressionId(f));
  });
});

interface Derived {
  id: string;
  verdict_usable: boolean;
  derived: Record<'osd' | 'owd' | 'g7' | 'ai_act_53_2', string>;
}

const VERDICT: Record<string, Verdict> = {
  pass: 'met',
  open_source_licence: 'met',
  qualifies: 'met',
  fail: 'not-met',
  restricted: 'not-met',
  disqualified: 'not-met',
  no_licence_fail: 'not-met',
  not_reviewed: 'cannot-tell',
  indeterminate: 'cannot-tell',
  arguable: 'cannot-tell',
  unknown: 'cannot-tell',
};

/** All licence criteria of a definition for one licence, joined. */
function byDefinition(definition: typeof owd, ids: string[], licence: Licence): Verdict {
  const facts = collect(
    {
      facts: [
        {
          component: 'weights_final',
          state: 'released',
          licence: licence.kind === 'none' ? 'NONE' : expressionId(licence),
          evidence: [{ source: 'x', url: 'https://example.org', kind: 'primary', accessed: '2026' }],
        },
      ],
    },
    { get: () => licence },
  );
  const verdicts = definition.criteria.filter((c) => ids.includes(c.id)).map((c) => c.test(facts).verdict);
  return verdicts.includes('not-met') ? 'not-met' : verdicts.includes('cannot-tell') ? 'cannot-tell' : 'met';
}

describeShared('consequences of 168 licences for four definitions', () => {
  const first = JSON.parse(readFileSync(shared('data/licences.json'), 'utf8')) as Derived[];
  const renamed: Record<string, string> = { 'no-licence': 'none', 'openrail++': 'openrail-plus-plus' };
  const rows = first.map((d) => ({
    d,
    licence:
      licences.find((l) => l.id === (renamed[d.id] ?? d.id)) ??
      licences.find((l) => l.kind === 'family' && `hf-${l.id}` === d.id),
  }));
  let agree = 0;
  const differ: string[] = [];

  const consequences = (licence: Licence): [definition: keyof Derived['derived'], verdict: Verdict][] => [
    ['g7', isOpenSource(licence).verdict],
    [
      'owd',
      byDefinition(
        owd,
        ['redistribution', 'derivatives', 'integrity', 'persons', 'fields', 'distribution', 'product'],
        licence,
      ),
    ],
    ['ai_act_53_2', byDefinition(eu, ['use', 'modification', 'distribution'], licence)],
  ];

  beforeAll(() => {
    // A failure that the first table asserts with too little confidence to use is no expectation.
    const sure = rows.flatMap(({ d, licence }) => (licence?.usable && d.verdict_usable ? [{ d, licence }] : []));
    for (const { d, licence } of sure)
      for (const [key, verdict] of consequences(licence)) {
        const expected = VERDICT[d.derived[key]];
        if (expected === verdict) agree += 1;
        else differ.push(`${licence.id} ${key}: ${expected} -> ${verdict}`);
      }
  });

  test('every licence of the table is there', () => {
    expect(rows.filter((r) => !r.licence).map((r) => r.d.id)).toEqual([]);
  });

  test('ours equal the table’s, but where a difference is explained', () => {
    console.log(`licence consequences: ${agree} equal, ${differ.length} explained differences`);
    expect(differ.filter((d) => !DIFFERENCES[d.split(':')[0]!])).toEqual([]);
  });
});
