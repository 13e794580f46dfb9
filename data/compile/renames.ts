import { nameOf, ownerOf, type Ref, refKey } from '../../src/core/refs';
import type { IndexFile, IndexRecord } from '../import/index-file';
import type { MakerFile, ModelFile } from '../schema';
import { memberRef } from './curated';

/** Old name of a repository (as a key) → the name it goes by now. */
export type Renames = ReadonlyMap<string, Ref>;

/**
 * Recorded old names of members, and every member under its maker's former owner names: the hub forwards both. A name
 * that a record of today claims is no old name.
 */
export function renamesOf(models: ModelFile[], makers: MakerFile[]): Renames {
  const renames = new Map<string, Ref>();
  const former = new Map(makers.flatMap((m) => (m.formerly?.hf?.length ? [[m.id, m] as const] : [])));
  for (const model of models)
    for (const member of model.members ?? []) {
      const now = memberRef(member);
      const recorded = typeof member === 'string' ? [] : (member.formerly ?? []);
      for (const old of [...recorded, ...ofOnePart(now), ...underFormerOwners(now, former.get(model.maker))])
        renames.set(refKey(old), now);
    }
  for (const model of models) for (const member of model.members ?? []) renames.delete(refKey(memberRef(member)));
  return renames;
}

/**
 * Owners that took over the hub's first models, whose ids had one part only: `bert-base-uncased` is forwarded to
 * `google-bert/bert-base-uncased`.
 */
const OF_ONE_PART = new Set('google-bert facebookai openai-community google-t5 distilbert albert xlnet'.split(' '));

const ofOnePart = (ref: Ref): Ref[] =>
  ref.startsWith('hf:') && OF_ONE_PART.has(ownerOf(ref)) ? [`hf:${nameOf(ref)}`] : [];

function underFormerOwners(ref: Ref, maker: MakerFile | undefined): Ref[] {
  if (!maker || !ref.startsWith('hf:')) return [];
  const own = (maker.owners.hf ?? []).map((o) => o.toLowerCase());
  // Only what lies under the maker's present name can have moved there.
  if (!own.includes(ownerOf(ref))) return [];
  const name = ref.slice(ref.indexOf('/') + 1);
  return (maker.formerly?.hf ?? []).map((owner): Ref => `hf:${owner}/${name}`);
}

/** An index's record by the names of today. */
export function renamed(index: IndexFile, renames: Renames): IndexFile {
  const now = (ref: Ref): Ref => renames.get(refKey(ref)) ?? ref;
  const rename = (record: IndexRecord): IndexRecord => ({
    ...record,
    refs: record.refs.map(now),
    ...(record.bases && { bases: record.bases.map(now) }),
  });
  return { ...index, records: index.records.map(rename) };
}
