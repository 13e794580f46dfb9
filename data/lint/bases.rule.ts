import { refKey } from '../../src/core/refs';
import { memberRef } from '../compile/curated';
import { problemAt } from '../files';
import type { Data } from '../load';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** Record of every ref, and the records each record is derived from. */
function graph(data: Data): { owner: Map<string, string>; bases: Map<string, string[]> } {
  const owner = new Map(
    data.models.flatMap(({ value }) => (value.members ?? []).map((m) => [refKey(memberRef(m)), value.id] as const)),
  );
  const bases = new Map(
    data.models.map(({ value }) => [value.id, (value.bases ?? []).flatMap((b) => owner.get(refKey(b.ref)) ?? [])]),
  );
  return { owner, bases };
}

function loops(id: string, bases: Map<string, string[]>, path: string[] = []): string[] | null {
  if (path.includes(id)) return [...path.slice(path.indexOf(id)), id];
  for (const base of bases.get(id) ?? []) {
    const found = base === id ? null : loops(base, bases, [...path, id]);
    if (found) return found;
  }
  return null;
}

/** A hint that is nothing but the ref, or the hub id, of a member that a record claims. */
function plainBase(hint: string | undefined, owner: Map<string, string>): string | null {
  return [`hf:${hint ?? ''}`, hint ?? ''].find((ref) => owner.has(refKey(ref))) ?? null;
}

/** Where it is plain what a record was made from, it is stated: hints bind nothing, bases do. */
const unstated = (data: Data, owner: Map<string, string>): Problem[] =>
  data.models.flatMap(({ yaml, value }) => {
    const base = value.bases ? null : plainBase(value.hints?.base, owner);
    return base
      ? [problemAt(yaml, ['hints', 'base'], 'bases', `${base} has a record: expected "bases" to name it`)]
      : [];
  });

/** Chains of ancestors come to an end: a family may be made from itself by member, never through another. */
const rule: Rule = {
  name: 'bases',
  expects: 'base chains end and have no loop; a base that has a record is named, not hinted at',
  check(data) {
    const { owner, bases } = graph(data);
    const looping = data.models.flatMap((file) => {
      const loop = loops(file.value.id, bases);
      return loop ? [problemAt(file.yaml, ['bases'], 'bases', `loop of bases: ${loop.join(' -> ')}`)] : [];
    });
    return [...looping, ...unstated(data, owner)];
  },
};

export default rule;
