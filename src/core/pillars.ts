import { type ComponentId, type PillarId, TRAINING_DATA } from './components';
import { statedLicence } from './decide';
import type { Facts } from './facts';
import { compareOpenness, isKnown, type KnownState, type Look, lessOpen, lookOf, type State } from './states';

export interface Pillar {
  state: State;
  look: Look;
  licence: string | string[] | null;
  /** "To run, not to train": training and data-processing code are closed, inference code is out. */
  runOnly?: true;
}

/** The four pillars of a model (DESIGN §1, Pillar). */
export function pillars(facts: Facts): Record<PillarId, Pillar> {
  return {
    weights: pillar(facts, 'weights', facts.state('weights_final')),
    data: pillar(facts, 'data', leastOpen(TRAINING_DATA.map(facts.state))),
    code: codePillar(facts),
    documentation: pillar(facts, 'documentation', mostOpen([facts.state('model_card'), facts.state('tech_report')])),
  };
}

/** Components that decide a pillar's state. */
export const DECIDING: Record<PillarId, readonly ComponentId[]> = {
  weights: ['weights_final'],
  data: TRAINING_DATA,
  code: ['training_code', 'data_processing_code'],
  documentation: ['model_card', 'tech_report'],
};

/** Components whose licence is the pillar's. */
const LICENSED_BY: Record<PillarId, readonly ComponentId[]> = {
  weights: ['weights_final'],
  data: TRAINING_DATA,
  code: ['training_code'],
  documentation: ['model_card', 'tech_report'],
};

function pillar(facts: Facts, id: PillarId, state: State): Pillar {
  return { state, look: lookOf(state), licence: licenceOf(facts, LICENSED_BY[id]) };
}

function codePillar(facts: Facts): Pillar {
  const deciding = DECIDING.code.map(facts.state);
  const base = pillar(facts, 'code', leastOpen(deciding));
  const runOnly =
    deciding.every((s) => isKnown(s) && lookOf(s) === 'none') && facts.state('inference_code') === 'released';
  if (!runOnly) return base;
  return {
    ...base,
    state: 'partial',
    look: lookOf('partial'),
    licence: licenceOf(facts, ['inference_code']),
    runOnly: true,
  };
}

/** Least open of what exists; unknown as soon as one part is, unless another is known to be closed. */
function leastOpen(states: readonly State[]): State {
  const exist = states.filter((s) => s !== 'not-applicable');
  const known = exist.filter(isKnown);
  const worst = known.reduce<KnownState | null>((least, s) => (least ? lessOpen(least, s) : s), null);
  if (worst && (known.length === exist.length || lookOf(worst) === 'none')) return worst;
  return 'unknown';
}

/** The better of two; something known to be out is enough, something known to be closed isn't while another is unknown. */
function mostOpen(states: State[]): State {
  const best = states.filter(isKnown).sort(compareOpenness)[0];
  if (best && (lookOf(best) !== 'none' || states.every((s) => s !== 'unknown'))) return best;
  return 'unknown';
}

function licenceOf(facts: Facts, components: readonly ComponentId[]): Pillar['licence'] {
  const stated = components.map((c) => statedLicence(facts.of(c).fact)).filter((l) => l !== undefined);
  const distinct = [...new Map(stated.map((l) => [JSON.stringify(l), l])).values()];
  return distinct.length > 1 ? distinct.flat() : (distinct[0] ?? null);
}
