import type { Facts } from './facts';
import type { PartialDate } from './record';
import type { Ref } from './refs';
import type { Look } from './states';
import { all, type Reason, type Result, type Verdict } from './verdict';

export interface Criterion {
  id: string;
  /** Clause of the published text it paraphrases. */
  clause: string;
  text: string;
  url?: string;
  test(facts: Facts): Result;
}

/** A rung of a graded definition. Rungs are listed from the lowest up and each needs those before it. */
export interface Level {
  id: string;
  name: string;
  /** Ids of the criteria that this rung adds. */
  adds: string[];
}

/** A worked example: the verdict that a named assessor gave, or the facts that force one. */
export interface Example {
  model: Ref;
  verdict: Verdict;
  /** The rung, also a peer's own (`class-0` where none is reached). */
  level?: string;
  /** A peer's own score. */
  score?: number;
  /** Who says so; `the facts` where no assessor did and the source shows the fact that decides. */
  by: string;
  url: string;
  date: PartialDate;
  why?: string;
  /** Where our facts give another verdict: which, by which criteria, and the fact that differs. Rules are never bent. */
  ours?: { verdict: Verdict; level?: string; differs: string[]; fact: string };
}

/** A published standard of openness (DESIGN §1, Definition). */
export interface Definition {
  id: string;
  name: string;
  version: string;
  date: string;
  publisher: string;
  status: 'final' | 'draft' | 'provisional' | 'superseded' | 'peer index';
  url: string;
  /** One sentence on what the verdict means and what it doesn't. */
  note: string;
  criteria: Criterion[];
  levels?: Level[];
  /** The peer's own result on the peer's own record, shown beside the verdict on our facts. */
  peer?(facts: Facts): PeerOutcome;
}

/** A definition without its rules: what screens and exports say about it. */
export type DefinitionInfo = Omit<Definition, 'criteria' | 'peer'> & { criteria: Omit<Criterion, 'test'>[] };

export interface PeerOutcome {
  peerLevel?: string;
  score?: number;
  /** Percent of each class. */
  progress?: Record<string, number>;
  /** Date of the peer's record. */
  asOf?: string;
}

export interface CriterionVerdict extends Result {
  id: string;
}

export interface DefinitionVerdict extends PeerOutcome {
  definition: string;
  verdict: Verdict;
  level?: string;
  /** The next rung can't be told. */
  atLeast?: boolean;
  /** A deciding fact is disputed between sources. */
  disputed: boolean;
  criteria: CriterionVerdict[];
}

/** How a verdict is drawn. An index without a pass mark is drawn by its score: between none and all it is in part. */
export function verdictLook({ verdict, score }: Pick<DefinitionVerdict, 'verdict' | 'score'>): Look {
  if (score !== undefined) return score >= 1 ? 'full' : score > 0 ? 'part' : 'none';
  return VERDICT_LOOKS[verdict];
}

export const VERDICT_LOOKS: Record<Verdict, Look> = {
  met: 'full',
  'not-met': 'none',
  'cannot-tell': 'unknown',
  'not-applicable': 'unknown',
};

/** Judges one model by one definition. Pure; costs a few microseconds a criterion. */
export function evaluate(definition: Definition, facts: Facts): DefinitionVerdict {
  const criteria = definition.criteria.map((c) => ({ id: c.id, ...c.test(facts) }));
  const outcome = definition.levels ? climb(definition.levels, criteria) : { ...all(...criteria) };
  const { because, ...verdict } = outcome;
  return {
    definition: definition.id,
    ...verdict,
    ...definition.peer?.(facts),
    disputed: because.some((reason: Reason) => reason.disputed === true),
    criteria,
  };
}

/** The highest rung whose criteria, and those of every rung below, are met. */
function climb(levels: Level[], criteria: CriterionVerdict[]): Result & { level?: string; atLeast?: boolean } {
  const asked: CriterionVerdict[] = [];
  let reached: Level | undefined;
  for (const level of levels) {
    for (const c of criteria) if (level.adds.includes(c.id)) asked.push(c);
    const rung = all(...asked);
    if (rung.verdict !== 'met') return stopped(reached, rung);
    reached = level;
  }
  return { verdict: 'met', because: [], ...(reached && { level: reached.id }) };
}

/** Stopped below a rung: not met where no rung was reached, else met up to the last one. */
function stopped(reached: Level | undefined, next: Result): Result & { level?: string; atLeast?: boolean } {
  if (!reached) return next;
  const open = next.verdict === 'cannot-tell';
  return { verdict: 'met', because: next.because, level: reached.id, ...(open && { atLeast: true }) };
}
