import { type ComponentId, TRAINING_DATA } from '../../core/components';
import { hasRestriction } from '../../core/licence';
import type { Report } from '../../core/report';
import type { Claim, ClaimKind } from '../types';
import type { OwCode } from './codes';
import { closed, component, criterion, isEstablished, proof, restrictions, weightLicences } from './established';
import { FOR_ALL, STATUTE } from './invoked';
import { BARS_COMMERCE, bareName, LIMITS } from './licences';
import type { CheckTools, Missing } from './types';

/** A row of the taxonomy: which kinds it is about and what the release lacks; nothing, where it does not apply. */
export interface Row {
  code: OwCode;
  kinds: readonly ClaimKind[];
  missing(report: Report, claim: Claim, tools: CheckTools): Missing[];
}

const ABOUT_MODEL: readonly ClaimKind[] = ['open-source', 'fully-open', 'open-weights', 'open', 'free-use'];
const TRAINING: readonly ComponentId[] = [...TRAINING_DATA, 'training_code', 'data_processing_code'];

/** The weights, where their state is one of these. */
function weightsIn(report: Report, ...states: string[]): Missing[] {
  const weights = component(report, 'weights_final');
  return weights && states.includes(weights.state)
    ? [{ component: 'weights_final', state: weights.state, ...proof(weights) }]
    : [];
}

function withoutLicence(report: Report): Missing[] {
  const weights = component(report, 'weights_final');
  const judged = criterion(report, 'g7-2026', 'weights-licence');
  const none = judged?.because.some((r) => r.key === 'licence_none' && r.primary);
  if (!weights || !none || !judged || !isEstablished(report, judged)) return [];
  return [{ component: 'weights_final', licence: 'NONE', ...proof(weights) }];
}

/** Weights under an Open Source licence, and training code or data established not to be out. */
function trainingClosed(report: Report): Missing[] {
  const licence = criterion(report, 'g7-2026', 'weights-licence');
  return licence?.verdict === 'met' ? closed(report, TRAINING) : [];
}

/** Training data that is closed, or only a sample, or behind a gate that a person keeps. */
function dataClosed(report: Report): Missing[] {
  const some = TRAINING_DATA.flatMap((id): Missing[] => {
    const found = component(report, id);
    const partly = found && (found.state === 'partial' || (found.state === 'gated' && found.gate === 'manual'));
    return partly ? [{ component: id, state: found.state, ...proof(found) }] : [];
  });
  return [...closed(report, TRAINING_DATA), ...some];
}

function heldByHand(report: Report, { text }: Claim): Missing[] {
  const weights = component(report, 'weights_final');
  const manual = weights?.state === 'gated' && weights.gate === 'manual' && FOR_ALL.test(text);
  return manual ? [{ component: 'weights_final', state: 'gated', ...proof(weights) }] : [];
}

const restrictedIn = (report: Report, types: readonly string[]): Missing[] =>
  restrictions(report).filter((m) => m.restriction && types.includes(m.restriction.type));

/** The licence that is named covers the code and another the weights. */
function split(report: Report, { text }: Claim, { resolve }: CheckTools): Missing[] {
  const said = resolve?.(bareName(text));
  const code = report.components.some((c) => c.id.endsWith('_code') && c.licence === said);
  return said && code ? restrictions(report) : [];
}

const isModified = (report: Report) =>
  weightLicences(report).some((l) => hasRestriction(l, ...BARS_COMMERCE, ...LIMITS));

/** The rows in the order of decision: access first, then terms, then completeness (DEFINITIONS §12). */
export const ROWS: readonly Row[] = [
  { code: 'OW-14', kinds: ABOUT_MODEL, missing: (r) => weightsIn(r, 'promised') },
  { code: 'OW-5', kinds: ABOUT_MODEL, missing: (r) => weightsIn(r, 'withheld') },
  { code: 'OW-12', kinds: ['open-source', 'open-weights', 'open'], missing: withoutLicence },
  { code: 'OW-16', kinds: ['open-source'], missing: (r, { text }) => (STATUTE.test(text) ? restrictions(r) : []) },
  { code: 'OW-1', kinds: ['open-source'], missing: restrictions },
  { code: 'OW-4', kinds: ['open-weights'], missing: restrictions },
  { code: 'OW-9', kinds: ['free-use'], missing: (r) => restrictedIn(r, [...BARS_COMMERCE, ...LIMITS]) },
  { code: 'OW-15', kinds: ['licence'], missing: split },
  { code: 'OW-10', kinds: ['licence'], missing: (r) => (isModified(r) ? restrictions(r) : []) },
  { code: 'OW-8', kinds: ['open'], missing: heldByHand },
  { code: 'OW-6', kinds: ['open-data'], missing: dataClosed },
  { code: 'OW-3', kinds: ['fully-open'], missing: (r) => closed(r, TRAINING) },
  { code: 'OW-2', kinds: ['open-source'], missing: trainingClosed },
];
