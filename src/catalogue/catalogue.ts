import type { FindDataset } from '../core/dataset';
import type { Observed } from '../core/observed';
import type { Base, ModelRecord } from '../core/record';
import { hfId, type Ref, refKey } from '../core/refs';
import type { LookUp } from '../core/report';
import { type DatasetData, openDatasets } from './datasets';
import { type Licences, openLicences } from './licences';
import { type ListedMarks, type MarkData, openMarks } from './marks';
import { byName, type NameData, type Named } from './names';
import { type ObservedRow, shardFile, shardOf, toObserved } from './observed-row';
import { openPlaces, type Places } from './places';
import { type CatalogueIndex, type LicenceData, recordFile } from './types';

/** Reads one file of the packaged catalogue; rejects where there is none. */
export type Reader = (path: string) => Promise<unknown>;

export interface Catalogue extends Places {
  index: CatalogueIndex;
  licences: Licences;
  /** Id of the record that speaks for a ref, through recorded renames; null when there is none. */
  find(ref: Ref): string | null;
  /** The name of today that the hub forwards an old name to; the ref itself where it is no recorded old name. */
  forwarded(ref: Ref): Ref;
  record(id: string): Promise<ModelRecord>;
  /** What the hub declared of a repository when the catalogue was compiled; null where it is not known. */
  observed(ref: Ref): Promise<Observed | null>;
  /** Parents of a repository: what it is a recorded re-upload of, what it declared on the hub, or its owner's rule. */
  parents(ref: Ref): Promise<Base[]>;
  /** The model whose weights another owner's repository carries, where that is recorded. */
  reuploadOf(ref: Ref): Base | null;
  /** What a repository's name alone says, where nothing is declared or recorded. */
  byName(ref: Ref): Promise<Named | null>;
  /** The training sets, read when first asked for. */
  datasets(): Promise<FindDataset>;
  /** Label and looks of any ref for lists, without opening its record. */
  marks(): Promise<(ref: Ref) => ListedMarks>;
  /** What was asked of the hub so far; only a catalogue with the hub behind it has this. */
  lookUps?(): LookUp[];
}

/** Opens the packaged catalogue: the index and the licences now, records on demand. */
export async function openCatalogue(read: Reader): Promise<Catalogue> {
  const [index, licences] = await Promise.all([
    read('index.json') as Promise<CatalogueIndex>,
    read('licences.json') as Promise<LicenceData>,
  ]);
  const rows = remembered(
    async (shard: string) => (await read(shardFile(Number(shard)))) as Record<string, ObservedRow>,
  );
  const observed = async (ref: Ref): Promise<Observed | null> => {
    const key = renamed(refKey(ref));
    const row = (await rows(String(shardOf(key))).catch(() => ({}) as Record<string, ObservedRow>))[key];
    return row ? toObserved(row, index.observedOn) : null;
  };
  const renamed = (key: string) => refKey(index.renames[key] ?? key);
  const ids = new Set(index.records.map(([id]) => id));
  const find = (ref: Ref) => index.records[index.refs[renamed(refKey(ref))] ?? -1]?.[0] ?? (ids.has(ref) ? ref : null);
  const reuploadOf = (ref: Ref): Base | null => {
    const original = index.reuploads[refKey(ref)];
    return original ? { ref: original, relation: 're-upload' } : null;
  };
  const datasets = remembered(async (file: string) => openDatasets((await read(file)) as DatasetData));
  const marks = remembered(async (file: string) => openMarks((await read(file)) as MarkData));
  const names = remembered(async (file: string) => (await read(file)) as NameData);
  const nameOnly = async (ref: Ref): Promise<Named | null> => {
    const id = hfId(ref);
    return id ? byName(id, await names('names.json')) : null;
  };
  return {
    index,
    licences: openLicences(licences),
    find,
    ...openPlaces(index, find),
    forwarded: (ref) => index.renames[refKey(ref)] ?? ref,
    record: remembered((id) => read(recordFile(id)) as Promise<ModelRecord>),
    observed,
    reuploadOf,
    parents: async (ref) => {
      const original = reuploadOf(ref);
      if (original) return [original];
      const declared = (await observed(ref))?.bases ?? [];
      if (declared.length > 0) return declared;
      const named = await nameOnly(ref);
      return named?.basis === 'rule' ? [{ ...named.base, byRule: true }] : [];
    },
    byName: nameOnly,
    datasets: () => datasets('datasets.json'),
    marks: () => marks('marks.json'),
  };
}

/** Keeps what was read last: a page asks for the same record for its badge, its panel and its report. */
function remembered<T>(load: (id: string) => Promise<T>, limit = 24): (id: string) => Promise<T> {
  const kept = new Map<string, Promise<T>>();
  return (id) => {
    const found = kept.get(id) ?? load(id);
    kept.delete(id);
    kept.set(id, found);
    if (kept.size > limit) kept.delete(kept.keys().next().value!);
    // A failed reading is not kept.
    found.catch(() => kept.delete(id));
    return found;
  };
}
