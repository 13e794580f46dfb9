import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { writeIfChanged } from '../files';
import { INDEXES } from '../paths';

const DATE = '2026-08-17';
const LISTS = ['models.csv', 'extra_models.csv'];
/** Ids as the hub accepts them; a row that is none is no model of the hub. */
const ID = /^[\w-][\w.-]*\/[\w.-]{1,96}$/;

/** Ids that Interconnects tracks on the hub: size variants and new names of owners; the list states no openness. */
export interface Tracked {
  source: string;
  date: string;
  tracked: string[];
}

/** Reads both lists: ids once each in any case, sorted; what is no id is given back apart. */
export function readTracked(dir: string): { ids: string[]; unused: string[] } {
  const rows = LISTS.flatMap((name) =>
    parse(readFileSync(join(dir, name), 'utf8'), { columns: true, skip_empty_lines: true }),
  ) as { modelId?: string }[];
  const all = rows.map((row) => row.modelId?.trim() ?? '');
  const ids = [...new Map(all.filter((id) => ID.test(id)).map((id) => [id.toLowerCase(), id])).values()];
  return {
    ids: ids.sort((a, b) => (a.toLowerCase() < b.toLowerCase() ? -1 : 1)),
    unused: all.filter((id) => !ID.test(id)),
  };
}

/** Writes `data/indexes/interconnects.json`, an id a line. Returns what was read and whether the file changed. */
export function importTracked(dir: string): { ids: number; unused: string[]; changed: boolean } {
  const { ids, unused } = readTracked(dir);
  const head = `{"source":"interconnects-tracked-models","date":"${DATE}","tracked":[`;
  const text = `${head}\n${ids.map((id) => JSON.stringify(id)).join(',\n')}\n]}\n`;
  return { ids: ids.length, unused, changed: writeIfChanged(join(INDEXES, 'interconnects.json'), text) };
}
