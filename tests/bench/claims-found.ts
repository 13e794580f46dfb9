/**
 * Claims, measured: precision and recall against labelled snippets, time on long and hostile texts, and differences
 * shown over judged cases of the catalogue's models. Prints; asserts nothing.
 */
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { find } from '../../src/claims/find';
import { registerAll } from '../../src/claims/grammars';
import { KINDS } from '../../src/claims/types';
import { HOSTILE_TEXTS } from '../claims/hostile';
import { fromLines, fromList, type Labelled, LIST, ownKinds, SENTENCES, SNIPPETS } from '../claims/labelled';

export { accusations } from './claims-judged';

registerAll();

/** Counts of kinds found, labelled, and both. */
class Count {
  found = 0;
  labelled = 0;
  both = 0;
  add(found: boolean, labelled: boolean): void {
    this.found += Number(found);
    this.labelled += Number(labelled);
    this.both += Number(found && labelled);
  }
  row = (name: string): [string, string, string] => [
    name,
    share(this.both, this.found),
    share(this.both, this.labelled),
  ];
}

const share = (part: number, whole: number) =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} % (${part} of ${whole})`;

/** Precision and recall by kind and language. `single`: one label a snippet, so only unlabelled snippets count against. */
function score(snippets: Labelled[], single: boolean): [string, string, string][] {
  const counts = new Map<string, Count>();
  const count = (name: string) => counts.get(name) ?? counts.set(name, new Count()).get(name)!;
  for (const { text, lang, kinds, free } of snippets) {
    const found = ownKinds(text);
    for (const kind of KINDS) {
      const spare = (single && kinds.size > 0 && !kinds.has(kind)) || (free.has(kind) && !kinds.has(kind));
      if (spare) continue;
      for (const name of ['all', kind, `language ${lang}`]) count(name).add(found.has(kind), kinds.has(kind));
    }
  }
  return [...counts].filter(([, c]) => c.found + c.labelled > 0).map(([name, c]) => c.row(name));
}

/** Tables for the evaluation's list, our own snippets, and any file named on the command line. */
export function quality(files: string[]): { title: string; rows: [string, string, string][] }[] {
  const own = [SNIPPETS, SENTENCES, ...files].filter((f) => existsSync(f));
  const part = (file: string, split: Labelled['split']) =>
    score(
      fromLines(file).filter((s) => s.split === split),
      false,
    );
  return [
    ...(existsSync(LIST) ? [{ title: 'claims.csv', rows: score(fromList(LIST), true) }] : []),
    ...own.flatMap((file) => [
      { title: `${basename(file)}: dev, looked at`, rows: part(file, 'dev') },
      { title: `${basename(file)}: held out`, rows: part(file, 'held') },
    ]),
  ];
}

function median(n: number, run: () => unknown): number {
  const times = Array.from({ length: n }, () => {
    const started = performance.now();
    run();
    return performance.now() - started;
  }).sort((a, b) => a - b);
  return times[n >> 1]!;
}

const PROSE =
  'Nimbus 7B is a language model trained on two trillion tokens of text. It was evaluated on nine benchmarks and does ' +
  'well on most of them. We release it as an open-source model under the Apache 2.0 license, with a technical report. ' +
  'The tokenizer has 64 thousand entries and the context is long. Thanks to the community for help with the tests.\n\n';

const grown = (seed: string, size: number): string => seed.repeat(Math.ceil(size / seed.length)).slice(0, size);

export function speed(): [string, string][] {
  const dull = 'The tokenizer has 64 thousand entries and the context is long; evaluation used nine benchmarks. ';
  const pages = {
    '100 KB, a claim in each 2 KB': grown(PROSE + dull.repeat(20), 100_000),
    '100 KB, two claims in each 370 letters': grown(PROSE, 100_000),
  };
  const rows: [string, string][] = [];
  for (const [name, page] of Object.entries(pages)) {
    for (let i = 0; i < 5; i++) find(page);
    rows.push([name, `${median(21, () => find(page)).toFixed(1)} ms`]);
  }
  for (const [name, seed] of Object.entries(HOSTILE_TEXTS)) {
    const [small, large] = [100_000, 1_000_000].map((size) => median(3, () => find(grown(seed, size))));
    rows.push([`1 MB, ${name}`, `${large!.toFixed(0)} ms (${(large! / Math.max(small!, 0.05)).toFixed(1)} × 100 KB)`]);
  }
  return rows;
}
