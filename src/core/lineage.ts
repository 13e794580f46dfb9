import type { Label } from './label';
import type { Base, Relation } from './record';
import { nameOf, type Ref, refKey } from './refs';

/** One repository on the way from a Subject to the records that speak for its ancestors. */
export interface Ancestor {
  ref: Ref;
  /** How the child declares it; the hub's own relation is often wrong, so it is only ever "declared as". */
  relation: Relation;
  /** By the naming rule of its child's owner; not declared. */
  byRule?: true;
  /** Declared as a copy of the same weights, but the child's name says that it changed them. */
  changed?: true;
  /** Record that speaks for it; the walk ends there. */
  record?: string;
  /** Its name where a record speaks for it. */
  name?: string;
  /** Name of its own licence: the record's, else the one that the hub declares. */
  licence?: string;
  /** Its own label; only a record gives one. */
  label?: Label;
  parents: Ancestor[];
}

export interface LineageTools {
  /** Declared or recorded parents of a ref. */
  parents(ref: Ref): Promise<Base[]>;
  /** Record that speaks for a ref, if any. */
  find(ref: Ref): string | null;
}

/** Longer chains than this were never seen to lead anywhere. */
const DEPTH = 8;
/** A merge may name dozens of parents. */
const BREADTH = 40;

/** Walks from the given parents to the nearest record on every branch. Loops and dead ends survive. */
export async function ancestry(ref: Ref, bases: Base[], tools: LineageTools): Promise<Ancestor[]> {
  const walk = async (base: Base, seen: ReadonlySet<string>, child: Ref): Promise<Ancestor> => {
    const record = tools.find(base.ref);
    const node: Ancestor = {
      ref: base.ref,
      relation: base.relation,
      ...(base.byRule && { byRule: true }),
      ...(isCopy(base.relation) && changes(child, base.ref) && { changed: true }),
      parents: [],
    };
    if (record) return { ...node, record };
    const path = new Set([...seen, refKey(base.ref)]);
    if (path.size > DEPTH) return node;
    const next = (await tools.parents(base.ref)).filter((b) => !path.has(refKey(b.ref)));
    return { ...node, parents: await Promise.all(next.slice(0, BREADTH).map((b) => walk(b, path, base.ref))) };
  };
  const own = refKey(ref);
  return Promise.all(
    bases
      .filter((b) => refKey(b.ref) !== own)
      .slice(0, BREADTH)
      .map((b) => walk(b, new Set([own]), ref)),
  );
}

/** A branch that ends in a record: the steps from the Subject's parent to it. */
export interface Branch {
  steps: Ancestor[];
  record: string;
}

/** Every branch that reaches a record. */
export function branches(roots: Ancestor[], before: Ancestor[] = []): Branch[] {
  return roots.flatMap((node) => {
    const steps = [...before, node];
    return node.record ? [{ steps, record: node.record }] : branches(node.parents, steps);
  });
}

/** True when every branch of the ancestry reaches a record: only then may a merge get verdicts. */
export const complete = (roots: Ancestor[]): boolean =>
  roots.length > 0 && roots.every((node) => node.record !== undefined || complete(node.parents));

const isCopy = (relation: Relation): boolean => relation === 'quantized' || relation === 're-upload';

/** Words in a name that tell of changed weights (SITES §8.5); the hub's relation "quantized" often stands beside them. */
const CHANGED =
  /uncensored|abliterat\w*|obliterat\w*|heretic|distil\w*|merged?|pruned?|reap|thrift|fine-?tuned?|\b(?:sft|dpo|grpo|lora|rlhf)\b/gi;

/** A copy may carry the words of its parent's own name; words of its own say that it is none. */
function changes(child: Ref, parent: Ref): boolean {
  const words = (ref: Ref) =>
    new Set((nameOf(ref).toLowerCase().replace(/_/g, '-').match(CHANGED) ?? []).map((w) => w.slice(0, 5)));
  const theirs = words(parent);
  return [...words(child)].some((word) => !theirs.has(word));
}

/** What a step is, whatever it is declared as. */
export const relationOf = ({ relation, changed }: Pick<Ancestor, 'relation' | 'changed'>): Relation =>
  changed ? 'finetune' : relation;

/** What all steps of a branch together are: as soon as one is further training, the whole is. */
export function joint(steps: Ancestor[]): Relation {
  const relations = steps.map(relationOf);
  return relations.find((r) => !isCopy(r)) ?? relations[0] ?? 'unknown';
}
