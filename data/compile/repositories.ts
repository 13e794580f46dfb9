import type { ModelRecord } from '../../src/core/record';
import { nameOf, ownerOf, type Ref, refKey } from '../../src/core/refs';
import type { IndexFile } from '../import/index-file';
import type { MakerFile } from '../schema';

/** `hf:owner` and `gh:owner` (lower case) → the maker whose names they are. */
export type Owners = ReadonlyMap<string, string>;

export const ownersOf = (makers: MakerFile[]): Owners =>
  new Map(
    makers.flatMap((m) =>
      (['hf', 'gh'] as const).flatMap((hub) =>
        [...(m.owners[hub] ?? []), ...(m.formerly?.[hub] ?? [])].map((o): [string, string] => [
          `${hub}:${o.toLowerCase()}`,
          m.id,
        ]),
      ),
    ),
  );

/** Is a repository of the body that publishes these weights: the same name on both hubs, or two names of one maker? */
function sameOwner(repository: Ref, weights: Ref, owners: Owners): boolean {
  const [code, hub] = [ownerOf(repository), ownerOf(weights)];
  const maker = owners.get(`gh:${code}`);
  return hub !== '' && (code === hub || (maker !== undefined && maker === owners.get(`hf:${hub}`)));
}

/** `X` and `X-7B` begin with the words of `X`; `Xylo` doesn't. */
const beginsWith = (name: string, start: string) =>
  name === start || (name.startsWith(start) && /[-_.]/.test(name[start.length]!));

/** A model's own repository bears its name; others of the same owner are collections and tools. */
const isNamesake = (repository: Ref, weights: Ref, owners: Owners): boolean =>
  weights.startsWith('hf:') &&
  sameOwner(repository, weights, owners) &&
  beginsWith(nameOf(refKey(weights)), nameOf(refKey(repository)));

/**
 * A code repository identifies a record that only indexes know where one of them gives it as the model's own, its owner
 * publishes weights of that name, and no other record names it: else it stays related.
 */
export function owningRepositories(records: ModelRecord[], indexes: IndexFile[], owners: Owners): ModelRecord[] {
  const given = new Set(indexes.flatMap((i) => i.records.flatMap((r) => (r.repository ? [refKey(r.repository)] : []))));
  const named = new Map<string, number>();
  for (const r of records)
    for (const key of new Set([...r.refs, ...(r.related ?? [])].map(refKey))) named.set(key, (named.get(key) ?? 0) + 1);
  return records.map((r) => {
    const own = (r.related ?? []).filter(
      (ref) =>
        !r.confidence &&
        given.has(refKey(ref)) &&
        named.get(refKey(ref)) === 1 &&
        r.refs.some((w) => isNamesake(ref, w, owners)),
    );
    if (own.length === 0) return r;
    const related = r.related!.filter((ref) => !own.includes(ref));
    const { related: _, ...rest } = r;
    return { ...rest, refs: [...r.refs, ...own], ...(related.length > 0 && { related }) };
  });
}

/**
 * Repositories that indexes link for models of the same owner whose names begin with the repository's: pages on those
 * models, offered and never judged. Of curated records only the curated `homes` are.
 */
export function namesakeHomes(records: ModelRecord[], owners: Owners): Ref[] {
  const named = new Map<string, boolean[]>();
  for (const r of records)
    for (const ref of (r.related ?? []).filter((x) => x.startsWith('gh:'))) {
      const own = !r.confidence && r.refs.some((w) => isNamesake(ref, w, owners));
      named.set(refKey(ref), [...(named.get(refKey(ref)) ?? []), own]);
    }
  return [...named].filter(([, own]) => own.every(Boolean)).map(([ref]) => ref);
}

/** A maker's name in another place, as the beginning of a ref (`gh:lab`) → its names on Hugging Face, in lower case. */
export function hubOwners(makers: MakerFile[]): Record<string, string[]> {
  const pairs = makers.flatMap((m) => {
    const hf = (m.owners.hf ?? []).map((o) => o.toLowerCase());
    const elsewhere = Object.entries(m.owners).filter(([hub]) => hub !== 'hf' && hub !== 'api');
    return elsewhere.flatMap(([hub, names]) => names.map((o): [string, string[]] => [`${hub}:${o.toLowerCase()}`, hf]));
  });
  return Object.fromEntries(pairs.filter(([, hf]) => hf.length > 0).sort(([x], [y]) => (x < y ? -1 : 1)));
}
