import type { Catalogue } from '../catalogue/catalogue';
import type { Hub } from './hub';

/**
 * The catalogue with the hub behind it: what nobody packaged about a repository is asked there. Everything else, every
 * record above all, stays the catalogue's.
 */
export function withHub(catalogue: Catalogue, hub: Hub): Catalogue {
  const observed: Catalogue['observed'] = async (ref) => (await catalogue.observed(ref)) ?? (await hub.observed(ref));
  return {
    ...catalogue,
    observed,
    parents: async (ref) => {
      const known = await catalogue.parents(ref);
      return known.length > 0 ? known : ((await observed(ref))?.bases ?? []);
    },
    lookUps: () => hub.asked(),
  };
}
