import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT } from '../src/cli/root';

/** Where the data tools read and write. The raw sources lie beside the project and are needed to import only. */
export const DATA = join(ROOT, 'data');
export const INDEXES = join(DATA, 'indexes');
export const LICENCES = join(DATA, 'licences');
export const MODELS = join(DATA, 'models');
export const CATALOGUE = join(ROOT, '.output', 'catalogue');
export const SHARED = process.env.REALLY_OPEN_SOURCES ?? join(ROOT, '..', 'shared');
export const SOURCES = join(SHARED, 'sources');

export const hasSources = (): boolean => existsSync(SOURCES);
