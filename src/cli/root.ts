import { join } from 'node:path';

/**
 * The project's folder, wherever the tools are called from, or a copy of its data that `REALLY_OPEN_ROOT` names. Source
 * (`src/cli`) and bundle (`.output/node`) both lie two folders below it.
 */
export const ROOT = process.env.REALLY_OPEN_ROOT ?? join(import.meta.dirname, '..', '..');
