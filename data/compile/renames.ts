import { nameOf, ownerOf, type Ref, refKey } from '../../src/core/refs';
import type { IndexFile, IndexRecord } from '../import/index-file';
import type { MakerFile, ModelFile } from '../schema';
import { memberRef } from './curated';

/** Old name of a repository (as a key) → the name it goes by now. */
export type Renames = ReadonlyMap<string, Ref>;

/**
 * Recorded old names of members, and every member under its maker's former owner names: the hub forwards both. A name
 * that a record of today claims, as a member or as a re-upload of one, is no old name.
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
  for (const { old, now } of models.flatMap(formerNames)) renames.set(refKey(old), now);
  for (const ref of models.flatMap(claimedNow)) renames.delete(refKey(ref));
  return renames;
}

/** Names that stand for themselves today: members, and others' re-uploads, which only carry a member's weights. */
export const claimedNow = ({ members, reuploads }: ModelFile): Ref[] => [
  ...(members ?? []).map(memberRef),
  ...(reuploads ?? []).map((r) => r.ref),
];

export interface FormerName {
  old: Ref;
  /** The member it leads to. */
  now: Ref;
}

/** The old names that a record lists, each with the member it has become; what leads to none is left out. */
const formerNames = (model: ModelFile): FormerName[] =>
  (model.hints?.formerNames ?? []).flatMap((entry) => formerName(entry, model) ?? []);

const PLAIN = /^[\w.-]+(?:\/[\w.-]+)?$/;

/**
 * An old name in its two forms: `owner/old → owner/new`, or the old name alone where exactly one member still has its
 * name part. Null where it leads to no member.
 */
export function formerName(entry: string, { members = [] }: ModelFile): FormerName | null {
  const [old = '', now, ...rest] = entry.split(' → ');
  if (rest.length > 0 || !PLAIN.test(old)) return null;
  const same = (ref: Ref) =>
    now === undefined ? nameKey(ref) === nameKey(`hf:${old}`) : refKey(ref) === refKey(`hf:${now}`);
  const [only, ...others] = members.map(memberRef).filter(same);
  return only && others.length === 0 ? { old: `hf:${old}`, now: only } : null;
}

const nameKey = (ref: Ref): string => refKey(nameOf(ref));

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
