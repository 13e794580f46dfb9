import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readYaml } from '../files';
import type { Importer, IndexFile, IndexRecord, Unused } from './index-file';
import { type OsaiFile, osaiRecords } from './osai-index';

const REPOSITORY = 'https://github.com/Language-Technology-Assessment/main-database/blob';

/** Older records follow the former schema, in which `endmodelname` may name data. */
const FROM = '2025-03-01';

interface Entry {
  out: string;
  source_path: string;
  commit: string;
  commit_date: string;
}

/** Records that the European index has since replaced by those of newer models: each as of its last commit. */
export const osaiHistory: Importer = {
  source: 'osai-index-history',
  folder: 'osai-index-history',
  run(dir): IndexFile {
    const unused: Unused[] = [];
    const manifest = JSON.parse(readFileSync(join(dir, 'manifest.json'), 'utf8')) as Entry[];
    const records = manifest.flatMap((entry): IndexRecord[] => {
      const date = entry.commit_date.slice(0, 10);
      if (date < FROM)
        unused.push({ key: entry.out, what: 'record', why: `of ${date}: the older schema may hold names of data` });
      return date < FROM
        ? []
        : osaiRecords(entry.out, readYaml(join(dir, entry.out)).value as OsaiFile, standing(entry, date), unused);
    });
    return { source: 'osai-index-history', date: '2026-06-12', records, unused };
  },
};

const standing = ({ source_path, commit }: Entry, date: string) => ({
  url: `${REPOSITORY}/${commit}/${encodeURIComponent(source_path)}`,
  date,
});
