import { COMPONENTS, type ComponentId, PILLAR_OF } from './components';
import { decide, isPrimary } from './decide';
import type { Projection } from './project';
import type { Evidence, Fact, ModelRecord, Relation } from './record';
import type { Ref } from './refs';
import { compareOpenness, type KnownState } from './states';

/** Quantizations and re-uploads are the same training in other files. */
const SAME_TRAINING: readonly Relation[] = ['quantized', 're-upload'];
/** What further training leaves true of its ancestor's part: where the model began, and how it runs. */
const SURVIVES_TRAINING: readonly ComponentId[] = [
  'train_data_pretraining',
  'data_processing_code',
  'architecture_code',
  'inference_code',
  'data_description',
  'data_listing',
];

/** What one branch of the ancestry hands down. */
export interface Inheritance extends Projection {
  /** Licence of the ancestor's weights: its restrictions bind what is made from them. */
  bound: Bound;
}

export interface Bound {
  record: string;
  name: string;
  /** The ancestor itself, what the way to it is taken together, and its first step. */
  ref: Ref;
  relation: Relation;
  step: Relation;
  /** Where the way rests on a naming rule: the parent whose owner's rule it is, null for the Subject itself. */
  through?: Ref | null;
  licence?: string | string[];
  licenceAsWritten?: string;
  /** Standing of the evidence for it. */
  primary: boolean;
  /** The Subject's own maker published it: a licensor may give its own work under other terms. */
  own?: true;
  /** Its weights are behind a gate. */
  gated?: true;
  evidence: Evidence[];
}

/** The ancestor that a branch ends in, and what its steps are taken together. */
export interface From extends Pick<Bound, 'ref' | 'relation' | 'step' | 'through'> {
  record: Pick<ModelRecord, 'id' | 'name'>;
}

/**
 * What a derivative inherits: data and code facts of the ancestor, named as the ancestor's. Weights and their gate are
 * the derivative's own. Further training adds data and code of its own, of which nothing follows from the ancestor.
 */
export function inherit(from: Projection, ancestor: From): Inheritance {
  const { record, relation } = ancestor;
  const same = SAME_TRAINING.includes(relation);
  const passes = (component: ComponentId) =>
    same ? PILLAR_OF[component] !== 'weights' : SURVIVES_TRAINING.includes(component);
  return {
    facts: from.facts
      .filter((f) => passes(f.component))
      .map((f): Fact => ({ ...f, scope: 'ancestor', from: record.name })),
    findings: from.findings.filter((f) => passes(f.component)),
    peers: [],
    bound: boundBy(from, ancestor),
  };
}

/** What binds whoever makes something from an ancestor's weights. */
export function boundBy(from: Projection, { record, ref, relation, step, through }: From): Bound {
  const fact = decide(from.facts).find((k) => k.component === 'weights_final')?.fact;
  return {
    record: record.id,
    name: record.name,
    ref,
    relation,
    step,
    ...(through !== undefined && { through }),
    ...(fact?.licence !== undefined && { licence: fact.licence }),
    ...(fact?.licenceAsWritten !== undefined && { licenceAsWritten: fact.licenceAsWritten }),
    primary: fact ? isPrimary(fact) && fact.licenceBy !== 'secondary' : false,
    ...(fact?.state === 'gated' && { gated: true }),
    evidence: fact?.evidence ?? [],
  };
}

/** Several ancestors, as in a merge: of each component the least open, and nothing where one of them is unknown. */
export function strictest(branches: Inheritance[]): Projection {
  const [only] = branches;
  if (branches.length === 1 && only) return only;
  const decided = branches.map((b) => decide(b.facts, b.findings));
  const facts = COMPONENTS.flatMap((component): Fact[] => {
    const known = decided.map((d) => d.find((k) => k.component === component)!.fact);
    const exist = known.filter((f) => f !== undefined && f.state !== 'not-applicable') as Fact[];
    if (known.some((f) => f === undefined) || exist.length === 0) return [];
    return [exist.reduce((a, b) => (compareOpenness(a.state as KnownState, b.state as KnownState) >= 0 ? a : b))];
  });
  return { facts, findings: branches.flatMap((b) => b.findings), peers: [] };
}
