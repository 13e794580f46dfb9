import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type Catalogue, openCatalogue } from '../catalogue/catalogue';
import { ROOT } from './root';

const FOLDER = join(ROOT, '.output', 'catalogue');

/** The same packaged catalogue as the extension's, from disk. */
export const catalogueOnDisk = (folder = FOLDER): Promise<Catalogue> =>
  openCatalogue(async (path) => JSON.parse(await readFile(join(folder, path), 'utf8')) as unknown);
