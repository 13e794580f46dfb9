import { refKey } from '../../src/core/refs';
import { memberRef, sharedAliases } from '../compile/curated';
import { problemAt } from '../files';
import type { Loaded } from '../load';
import type { ModelFile } from '../schema';
import type { Rule } from './rule';

/** Where a file names refs of its own. */
function ownRefs({ value }: Loaded<ModelFile>): { ref: string; path: PropertyKey[] }[] {
  const list = (key: 'code' | 'aliases') => (value[key] ?? []).map((ref, i) => ({ ref, path: [key, i] }));
  const members = (value.members ?? []).map((m, i) => ({ ref: memberRef(m), path: ['members', i] }));
  const reuploads = (value.reuploads ?? []).map((r, i) => ({ ref: r.ref, path: ['reuploads', i] }));
  return [...members, ...list('code'), ...list('aliases'), ...reuploads];
}

/** One artefact, one record: a ref that two records claim would speak with two voices. */
const rule: Rule = {
  name: 'refs',
  expects:
    'a ref belongs to one record, a page may name several; what differs by member, or is re-uploaded, is of its members',
  check(data) {
    const owner = new Map<string, string>();
    const pages = sharedAliases(data.models.map((m) => m.value));
    return data.models.flatMap((file) => {
      const members = new Set((file.value.members ?? []).map((m) => refKey(memberRef(m))));
      const doubled = ownRefs(file).flatMap(({ ref, path }) => {
        if (path[0] === 'aliases' && pages.has(refKey(ref)) && /^(web|ollama|kaggle):/.test(ref)) return [];
        const first = owner.get(refKey(ref));
        owner.set(refKey(ref), first ?? file.value.id);
        return first ? [problemAt(file.yaml, path, 'refs', `${ref} already belongs to ${first}`)] : [];
      });
      const strange = (file.value.differences ?? []).flatMap((d, i) =>
        d.members
          .filter((m) => !members.has(refKey(m)))
          .map((m) =>
            problemAt(file.yaml, ['differences', i, 'members'], 'refs', `${m} is no member of ${file.value.id}`),
          ),
      );
      const own = new Set(ownRefs(file).flatMap(({ ref, path }) => (path[0] === 'reuploads' ? [] : [refKey(ref)])));
      const loose = (file.value.reuploads ?? []).flatMap((r, i) =>
        own.has(refKey(r.of))
          ? []
          : [problemAt(file.yaml, ['reuploads', i, 'of'], 'refs', `${r.of} is no ref of ${file.value.id}`)],
      );
      return [...doubled, ...strange, ...loose];
    });
  },
};

export default rule;
