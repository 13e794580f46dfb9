import { ownerOf, type Ref, refKey } from '../core/refs';
import type { CatalogueIndex } from './types';

/** How pages that are no model's own lead to records: never by a verdict, always as an offer. */
export interface Places {
  /**
   * Records that a shared ref (a library, a repository of several families, a paper) is about; and where a maker
   * publishes under a name of its own in another place, the record of its weights of exactly the same name.
   */
  related(ref: Ref): { record: string; name: string }[];
  /** True for a page on which a maker presents its models, several or one of the very name. */
  isHome(ref: Ref): boolean;
  /** Does the owner of a repository publish these weights, under the same name or as the same maker? */
  publishes(repository: Ref, weights: Ref): boolean;
  /** Name of a record. */
  nameOf(id: string): string;
}

/** Reads the shared refs of the index; `find` is the catalogue's own look-up by ref. */
export function openPlaces(index: CatalogueIndex, find: (ref: Ref) => string | null): Places {
  const names = new Map(index.records);
  const homes = new Set(index.homes);
  const nameOf = (id: string) => names.get(id) ?? id;
  const hubNames = (ref: Ref): string[] => index.owners?.[refKey(ref.slice(0, ref.indexOf('/')))] ?? [];

  function namesakes(ref: Ref): string[] {
    const [owner, name, more] = ref.slice(ref.indexOf(':') + 1).split('/');
    if (!owner || !name || more) return [];
    // NVIDIA's addresses write a low dash for a dot.
    const spellings = ref.startsWith('nvidia:') ? [name, name.replaceAll('_', '.')] : [name];
    return hubNames(ref).flatMap((hub) => spellings.flatMap((s) => find(`hf:${hub}/${s}`) ?? []));
  }

  return {
    nameOf,
    related(ref) {
      const named = (index.related[refKey(ref)] ?? []).map((i) => index.records[i]![0]);
      return [...new Set([...named, ...namesakes(ref)])].map((record) => ({ record, name: nameOf(record) }));
    },
    isHome: (ref) => homes.has(refKey(ref)) || namesakes(ref).length > 0,
    publishes: (repository, weights) => [ownerOf(repository), ...hubNames(repository)].includes(ownerOf(weights)),
  };
}
