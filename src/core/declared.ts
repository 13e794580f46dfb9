import { licenceIds } from './expression';
import type { Observed } from './observed';
import { declaredLicence } from './observed-facts';

/** Ids of the licences that a page declares; null where one of them is not recognised. */
export function declaredIds(observed: Observed, resolve: (written: string) => string | null): string[] | null {
  const { licence } = declaredLicence(observed, resolve);
  return licence === undefined ? null : licenceIds(licence);
}
