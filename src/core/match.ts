import type { Relation } from './record';
import type { Ref } from './refs';

/** What the page shows (DESIGN §1). */
export interface Subject {
  site: string;
  kind: 'model' | 'list' | 'other';
  ref: Ref | null;
  url: string;
}

/** One step from the Subject towards the record that speaks for it. */
export interface Step {
  ref: Ref;
  relation: Relation;
  /** By the naming rule of its owner; not declared. */
  byRule?: true;
  /** Declared as a copy, but its name says that the weights were changed. */
  changed?: true;
  record?: string;
}

/** How the Subject found its Record (DESIGN §1, Match). */
export interface Match {
  how: 'exact' | 'derived' | 'possible' | 'none';
  record: string | null;
  /** False where only observed facts are known. */
  assessed: boolean;
  via: Step[];
  /** Other records the Subject may be about; offered, never judged. */
  candidates?: { record: string; name: string }[];
}

export const NO_MATCH: Match = { how: 'none', record: null, assessed: false, via: [] };
