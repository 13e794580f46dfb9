/**
 * How far a component is out (DESIGN §1). The order is from most to least open; `unknown` and
 * `not-applicable` stand outside it: neither is a degree of openness.
 */
export const OPENNESS = [
  'released',
  'gated',
  'partial',
  'reconstructable',
  'itemised',
  'described',
  'promised',
  'withdrawn',
  'withheld',
] as const;

export type KnownState = (typeof OPENNESS)[number];
export type State = KnownState | 'not-applicable' | 'unknown';
export const STATES: readonly State[] = [...OPENNESS, 'not-applicable', 'unknown'];

/** The four looks of a mark; they differ in shape as well as in colour. */
export type Look = 'full' | 'part' | 'none' | 'unknown';

const rank = (state: KnownState) => OPENNESS.indexOf(state);

/** True for a state that is a degree of openness, so neither `unknown` nor `not-applicable`. */
export const isKnown = (state: State): state is KnownState => state !== 'unknown' && state !== 'not-applicable';

/** The less open of two known states. */
export const lessOpen = (a: KnownState, b: KnownState): KnownState => (rank(a) >= rank(b) ? a : b);

/** Negative when `a` is more open than `b`, zero when they are the same, positive when less. */
export const compareOpenness = (a: KnownState, b: KnownState): number => rank(a) - rank(b);

/** Look of one state: released is full; gated to itemised part; described and below none (DESIGN §1, Pillar). */
export function lookOf(state: State): Look {
  if (!isKnown(state)) return 'unknown';
  if (state === 'released') return 'full';
  return rank(state) <= rank('itemised') ? 'part' : 'none';
}
