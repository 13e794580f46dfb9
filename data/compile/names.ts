import { type NameData, nameKey } from '../../src/catalogue/names';
import { hfId, nameOf } from '../../src/core/refs';
import type { ModelFile, ReuploaderEntry } from '../schema';
import { memberRef } from './curated';

/**
 * Names that lead to exactly one member of a curated record, and the owners whose naming rules are known. A name of two
 * members leads to none, unless all but one of them are recorded re-uploads.
 */
export function compileNames(models: ModelFile[], reuploaders: ReuploaderEntry[]): NameData {
  const owners = new Set(reuploaders.map((r) => r.owner.toLowerCase()));
  const found = new Map<string, Set<string>>();
  for (const id of models.flatMap((m) => m.members ?? []).flatMap((m) => hfId(memberRef(m)) ?? []))
    found.set(nameKey(nameOf(`hf:${id}`)), (found.get(nameKey(nameOf(`hf:${id}`))) ?? new Set()).add(id));
  const names = [...found].flatMap(([key, ids]): [string, string][] => {
    const own = [...ids].filter((id) => !owners.has(id.split('/')[0]!.toLowerCase()));
    const [only, ...others] = own.length > 0 ? own : [...ids];
    return only && others.length === 0 ? [[key, only]] : [];
  });
  return {
    names: Object.fromEntries(names.sort(([a], [b]) => (a < b ? -1 : 1))),
    owners: Object.fromEntries(
      reuploaders.map((r) => [
        r.owner.toLowerCase(),
        { name: r.name, plain: r.plain === 're-upload', ...(r.prefix && { prefix: r.prefix.slice(-1) }) },
      ]),
    ),
  };
}
