import type { DatasetRecord, FindDataset } from '../core/dataset';

/** The packaged training sets; `names` in lower case lead to places in `records`. */
export interface DatasetData {
  records: DatasetRecord[];
  names: Record<string, number>;
}

/** Finds training sets by exact name, id or hub id, in any case; nothing is guessed. */
export const openDatasets =
  ({ records, names }: DatasetData): FindDataset =>
  (name) =>
    records[names[name.toLowerCase()] ?? -1];
