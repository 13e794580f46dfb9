/** What the pure parts cost, on the compiled catalogue and on invented ones. Prints medians; asserts nothing. */
export { lineageBench } from './derived';
export { urlsBench } from './labelled';

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLicences } from '../../src/catalogue/licences';
import { openSearch } from '../../src/catalogue/search';
import { type LicenceData, recordFile, type SearchEntry } from '../../src/catalogue/types';
import { catalogueOnDisk } from '../../src/cli/catalogue';
import { evaluate } from '../../src/core/definition';
import { collect } from '../../src/core/facts';
import { label } from '../../src/core/label';
import { project } from '../../src/core/project';
import type { ModelRecord } from '../../src/core/record';
import { definitions } from '../../src/definitions';

const FOLDER = join(process.cwd(), '.output', 'catalogue');
const read = <T>(file: string): T => JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as T;

/** Median of `n` runs, in microseconds. */
function median(n: number, run: (i: number) => unknown): number {
  const times = Array.from({ length: n }, (_, i) => {
    const started = performance.now();
    run(i);
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return times[n >> 1]! * 1000;
}

/** All ten definitions and the label for one record, and for every ref of the catalogue. */
export async function definitionsBench(): Promise<[string, string][]> {
  const { index } = await catalogueOnDisk();
  const table = openLicences(read<LicenceData>('licences.json'));
  const records = index.records.map(([id]) => read<ModelRecord>(recordFile(id)));
  const one = (record: ModelRecord, ref: string) => {
    const facts = collect(project(record, ref), table);
    label(facts);
    for (const d of definitions) evaluate(d, facts);
  };
  const pairs = records.flatMap((r) => (r.refs.length > 0 ? r.refs : [r.id]).map((ref) => [r, ref] as const));
  for (const [r, ref] of pairs.slice(0, 200)) one(r, ref);
  const whole = () => {
    const started = performance.now();
    for (const [r, ref] of pairs) one(r, ref);
    return performance.now() - started;
  };
  // The first time the engine still compiles the rules while they run.
  const [first, again] = [whole(), whole()];
  return [
    [
      `ten definitions and the label, one model (median of ${pairs.length})`,
      `${median(pairs.length, (i) => one(...pairs[i]!)).toFixed(0)} µs`,
    ],
    [`the whole catalogue, ${pairs.length} models, first time`, `${first.toFixed(0)} ms`],
    ['the same again', `${again.toFixed(0)} ms`],
  ];
}

/** Look-ups by ref and a keystroke in the search field, over catalogues of growing size. */
export function catalogueBench(): [string, string][] {
  const entries = read<SearchEntry[]>('search.json');
  const grown = (n: number): SearchEntry[] =>
    Array.from(
      { length: n },
      (_, i) =>
        (entries[i] ?? [
          `hf:owner${i % 977}/model-${i}-${(i * 7919) % 100}b-instruct`,
          `Model ${i}`,
          `Maker ${i % 977}`,
          '1-uuu',
        ]) as SearchEntry,
    );
  const lookups = [1_000, 100_000, 1_000_000].map((n): [string, string] => {
    const refs: Record<string, number> = Object.fromEntries(grown(n).map(([ref], i) => [ref.toLowerCase(), i]));
    const keys = Object.keys(refs);
    return [
      `look-up in ${n.toLocaleString('en')} models`,
      `${median(2000, (i) => refs[keys[(i * 7919) % n]!]).toFixed(2)} µs`,
    ];
  });
  const searches = [entries.length, 100_000].map((n): [string, string] => {
    const search = openSearch(grown(n));
    const queries = [
      'l',
      'lla',
      'llama 3',
      'qwen3 8b',
      'olmo',
      'mistarl nemo',
      'deepseek r1 distil',
      'instruct',
      'xyzzy',
    ];
    for (const q of queries) search.find(q);
    return [
      `a keystroke in ${n.toLocaleString('en')} models`,
      `${(median(90, (i) => search.find(queries[i % queries.length]!)) / 1000).toFixed(1)} ms`,
    ];
  });
  return [...lookups, ...searches];
}
