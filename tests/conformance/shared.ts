import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'vitest';
import { SHARED } from '../../data/paths';

/** A file or folder of the raw sources beside the project. */
export const shared = (...parts: string[]): string => join(SHARED, ...parts);

/** Tests that need the raw sources; where they are absent one skipped test says so. */
export const describeShared = (name: string, body: () => void): void => {
  if (existsSync(shared('sources'))) describe(name, body);
  else describe(name, () => test.skip(`skipped: no raw sources at ${SHARED}`, () => {}));
};
