/** What is said of training data that isn't handed out: the question OSAID and the G7's third rung share. */
import { TRAINING_DATA } from './components';
import { onComponent } from './decide';
import type { Facts } from './facts';
import { isOpenData } from './licence';
import { available, existing, trainingDataReleased } from './requirements';
import { all, any, cannotTell, met, notMet, type Result } from './verdict';

/**
 * A complete description of all training data (OSAID 1.0, Data Information 1). Presence can be seen, completeness
 * can't: released data with its manifest settles it, a person's review recorded as `complete` does too.
 */
export function dataDescription(facts: Facts): Result {
  const known = facts.of('data_description');
  const reviewed = known.fact?.complete
    ? met(onComponent({ key: 'description_complete' }, known))
    : available(facts, 'data_description', {
        accept: [],
        unsettled: ['released', 'gated', 'partial', 'itemised', 'described', 'reconstructable', 'promised'],
      });
  return orReleased(facts, reviewed);
}

/** Data that is out tells of itself; while nobody knows whether all of it is, a missing paper about it settles nothing. */
export function orReleased(facts: Facts, paper: Result): Result {
  const data = trainingDataReleased(facts);
  return data.verdict === 'met' || paper.verdict === 'not-met' ? any(data, paper) : paper;
}

/**
 * G7, Open Source AI: all training data under open terms, or missing only where sharing is legally or technically
 * impossible and replaced by complete data information. A reason that nobody recorded can't be judged.
 */
export const dataOrGoodReason = (facts: Facts): Result => existing(TRAINING_DATA.map((set) => oneSet(facts, set)));

function oneSet(facts: Facts, set: (typeof TRAINING_DATA)[number]): Result {
  const known = facts.of(set);
  const there = available(facts, set, { accept: ['released'], unsettled: ['gated'] });
  if (there.verdict === 'not-applicable') return there;
  if (there.verdict === 'met') return all(there, facts.licence(set, isOpenData));
  if (there.verdict === 'cannot-tell') return there;
  const reason = known.fact?.reason;
  if (reason === 'none-given') return notMet(onComponent({ key: 'data_no_reason' }, known));
  if (!reason) return cannotTell(onComponent({ key: 'data_reason_unknown', args: [known.state] }, known));
  return all(met(onComponent({ key: `data_reason_${reason}` }, known)), dataDescription(facts));
}
