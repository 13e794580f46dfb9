import type { ComponentId } from '../../core/components';
import type { DefinitionInfo } from '../../core/definition';
import type { RestrictionType } from '../../core/licence';
import type { PartialDate } from '../../core/record';
import type { State } from '../../core/states';
import type { Reason, Verdict } from '../../core/verdict';
import type { Claim } from '../types';
import type { OwCode } from './codes';

/** A verdict that the words of a claim invoke: a definition, or those of its criteria that the words speak of. */
export interface Invoked {
  definition: string;
  /** Rung of a graded definition, or the one criterion. */
  rung?: string;
  verdict: Verdict;
  because: Reason[];
}

/** What a claim names and the release lacks: a component in its state, or a restriction of a licence with its clause. */
export interface Missing {
  component: ComponentId;
  state?: State;
  licence?: string;
  restriction?: { type: RestrictionType; detail: string; clause?: string };
  source: string;
  url: string;
  date: PartialDate;
}

/** A claim set against the verdicts its words invoke (DESIGN §1, Claim). */
export interface ClaimCheck {
  claim: Claim;
  result: 'supported' | 'goes-further' | 'cannot-tell';
  code: OwCode | null;
  invoked: Omit<Invoked, 'because'>[];
  missing: Missing[];
  /** Where the literature describes this kind of difference. */
  basis: { name: string; url: string }[];
  /** A definition in force at the claim's date that it met, where those of today came later. */
  earlier?: { definition: string; date: PartialDate };
}

export interface CheckTools {
  /** Dates of the definitions, to tell which were in force. */
  definitions?: readonly Pick<DefinitionInfo, 'id' | 'date'>[];
  /** How a licence as somebody wrote it becomes an expression. */
  resolve?(written: string): string | null;
}
