import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the data tools read and write. The raw sources lie beside the project and are needed to import only. */
const root = process.cwd();
export const DATA = join(root, 'data');
export const INDEXES = join(DATA, 'indexes');
export const LICENCES = join(DATA, 'licences');
export const MODELS = join(DATA, 'models');
export const CATALOGUE = join(root, '.output', 'catalogue');
export const SHARED = process.env.REALLY_OPEN_SOURCES ?? join(root, '..', 'shared');
export const SOURCES = join(SHARED, 'sources');

export const hasSources = (): boolean => existsSync(SOURCES);
