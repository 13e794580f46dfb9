import { readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { openLicences } from '../../src/catalogue/licences';
import { packMarks } from '../../src/catalogue/marks';
import type { NameData } from '../../src/catalogue/names';
import { type ObservedRow, SHARDS, shardFile, shardOf } from '../../src/catalogue/observed-row';
import { type CatalogueIndex, type LicenceData, recordFile, type SearchEntry } from '../../src/catalogue/types';
import { collect } from '../../src/core/facts';
import { label } from '../../src/core/label';
import { pillars } from '../../src/core/pillars';
import { project } from '../../src/core/project';
import type { ModelRecord } from '../../src/core/record';
import { hf, type Ref, refKey } from '../../src/core/refs';
import type { SourceInfo } from '../../src/core/report';
import { definitions } from '../../src/definitions';
import { writeIfChanged } from '../files';
import { CATALOGUE } from '../paths';
import type { DatasetFile, MakerFile, SourceFile } from '../schema';
import { sourceOf } from './curated';
import { compileDatasets } from './datasets';
import { compileMarks } from './marks';
import { grouped, papersOf } from './papers';
import type { Renames } from './renames';
import { hubOwners } from './repositories';

export interface Compiled {
  records: ModelRecord[];
  licences: LicenceData;
  sources: SourceFile[];
  makers: MakerFile[];
  datasets: DatasetFile[];
  observed: { date: string; rows: ObservedRow[] };
  renames: Renames;
  reuploads: { ref: Ref; of: Ref }[];
  /** Keys of pages on several models. */
  homes: string[];
  names: NameData;
  asOf: string;
}

/** Writes the packaged catalogue: the same input gives the same bytes; files of records that are gone are removed. */
export async function emit(compiled: Compiled): Promise<void> {
  const files = new Map<string, string>([
    ['index.json', JSON.stringify(indexOf(compiled))],
    ['search.json', JSON.stringify(searchOf(compiled))],
    ['definitions.json', JSON.stringify(definitions)],
    ['datasets.json', JSON.stringify(compileDatasets(compiled.datasets))],
    ['credits.json', JSON.stringify(compiled.sources.filter((s) => s.licence))],
    ['names.json', JSON.stringify(compiled.names)],
    ['licences.json', JSON.stringify(compiled.licences)],
    ...observedShards(compiled),
    ...compiled.records.map((r) => [recordFile(r.id), JSON.stringify(r)] as const),
  ]);
  files.set('marks.json', JSON.stringify(await compileMarks(files)));
  for (const [name, text] of files) writeIfChanged(join(CATALOGUE, name), text);
  // Its time of writing tells the tools that the catalogue is as new as its sources, also where no file had to change.
  writeFileSync(join(CATALOGUE, '.compiled'), '');
  for (const name of readdirSync(join(CATALOGUE, 'records')))
    if (!files.has(`records/${name}`)) rmSync(join(CATALOGUE, 'records', name));
}

/** The hub's own declarations, by repository, spread over shards so that one look-up reads one small file. */
function observedShards({ observed }: Compiled): [string, string][] {
  const shards: Record<string, ObservedRow>[] = Array.from({ length: SHARDS }, () => ({}));
  for (const row of observed.rows) {
    const key = refKey(hf(row.i));
    const { n: _downloads, ...shown } = row;
    shards[shardOf(key)]![key] = shown;
  }
  return shards.map((rows, i) => [shardFile(i), JSON.stringify(rows)]);
}

function indexOf({ records, sources, asOf, observed, renames, reuploads, homes, makers }: Compiled): CatalogueIndex {
  const refs: [string, number][] = records.flatMap((r, i) => r.refs.map((ref): [string, number] => [refKey(ref), i]));
  return {
    asOf,
    observedOn: observed.date,
    records: records.map((r) => [r.id, r.name]),
    refs: Object.fromEntries(refs.sort()),
    renames: Object.fromEntries([...renames].sort()),
    reuploads: Object.fromEntries(
      reuploads.map(({ ref, of }): [string, string] => [refKey(ref), of]).sort(([a], [b]) => (a < b ? -1 : 1)),
    ),
    related: { ...relatedOf(records), ...papersOf(records, observed.rows) },
    homes: [...new Set(homes)].sort(),
    owners: hubOwners(makers),
    sources: sourcesOf(records, sources),
  };
}

/** Everything that can be looked up: each ref of each record, or the record itself where it has none. */
function searchOf({ records, licences }: Compiled): SearchEntry[] {
  const table = openLicences(licences);
  return records.flatMap((r) =>
    namesOf(r).map((ref): SearchEntry => {
      const facts = collect(project(r, ref), table);
      return [ref, r.name, r.maker?.name ?? '', packMarks(label(facts), pillars(facts))];
    }),
  );
}

/** Under which refs a record is found; pages about it, and other places that carry it, would only repeat it. */
const namesOf = ({ id, refs }: ModelRecord): Ref[] => {
  const own = refs.filter((ref) => /^(hf|gh|api):/.test(ref));
  return own.length > 0 ? own : [id];
};

/** Refs that lead to several records, or to one that doesn't claim them: offered, never matched. */
function relatedOf(records: ModelRecord[]): Record<string, number[]> {
  const owned = new Set(records.flatMap((r) => r.refs.map(refKey)));
  return grouped(
    records
      .flatMap((r, i) => (r.related ?? []).map((ref): [string, number] => [refKey(ref), i]))
      .filter(([key]) => !owned.has(key)),
  );
}

/** The curated sources, and every host that evidence comes from. */
function sourcesOf(records: ModelRecord[], sources: SourceFile[]): Record<string, SourceInfo> {
  const used = new Set(
    records.flatMap((r) => [
      ...r.facts.flatMap((f) => f.evidence.map((e) => e.source)),
      ...(r.findings ?? []).map((f) => f.source),
    ]),
  );
  const known = sources.map(
    ({ id, name, url, licence, date, credit }): SourceInfo => ({
      id,
      name,
      url,
      ...(licence && { licence }),
      ...(date && { date }),
      ...(credit && { credit }),
    }),
  );
  const hosts = [...used].filter((id) => !sources.some((s) => s.id === id)).sort();
  return Object.fromEntries(
    [...known, ...hosts.map((id) => ({ id, name: sourceOf(`https://${id}`), url: `https://${id}/` }))].map((s) => [
      s.id,
      s,
    ]),
  );
}
