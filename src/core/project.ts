import type { Fact, Finding, ModelRecord, Peer } from './record';
import { type Ref, refKey } from './refs';

export interface Projection {
  facts: Fact[];
  findings: Finding[];
  peers: Peer[];
}

/**
 * What a record says of one of its refs: facts for all of a family are stated for the family, facts that name the ref
 * are stated for the model, facts for other members say nothing here (DESIGN §4.6).
 */
export function project(record: ModelRecord, ref: Ref): Projection {
  const speaksOf = (names?: Ref[]) => !names || names.some((name) => refKey(name) === refKey(ref));
  const shared = record.kind === 'family' && record.refs.length > 1;
  return {
    facts: record.facts
      .filter((f) => speaksOf(f.for))
      .map((f) => ({ ...f, scope: f.for || !shared ? 'model' : 'family' }) as Fact),
    findings: (record.findings ?? []).filter((f) => speaksOf(f.for)),
    peers: (record.peers ?? []).filter((p) => speaksOf(p.for)),
  };
}
