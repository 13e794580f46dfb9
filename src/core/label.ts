import { dataOrGoodReason } from './data-information';
import type { Facts } from './facts';
import { isOpenSource } from './licence';
import { OUT, openCode, openDeploymentCode, openTrainingData } from './requirements';
import { isKnown } from './states';
import { all, type Result } from './verdict';

/** The headline, in the shared language of the G7 (Paris, 29 May 2026), from least to most open. */
export const LABELS = [
  'closed',
  'weights-available',
  'open-weights',
  'open-source-ai',
  'open-source-ai-open-data',
] as const;
export type LabelId = (typeof LABELS)[number] | 'not-assessed';

export interface Label {
  id: LabelId;
  /** The next rung can't be told: "at least". */
  atLeast: boolean;
  /** Why weights are not out, where that says more than "closed". */
  note?: 'withdrawn' | 'hosted' | 'promised';
  /** What decided the rung, and what kept the next one out of reach. */
  because: Result['because'];
}

/** The label of a model (DESIGN §1, "Label, decided"): the highest rung that is met; the next one fixes or opens it. */
export function label(facts: Facts): Label {
  const { state, fact } = facts.of('weights_final');
  if (!isKnown(state))
    return { id: 'not-assessed', atLeast: false, because: [{ key: 'state_unknown', component: 'weights_final' }] };
  if (!OUT.includes(state)) return notOut(state, fact?.access);
  return climb([openWeights(facts), openSource(facts), openTrainingData(facts)]);
}

/** Weights that are not out. Words about them, or a way to rebuild them, are neither release nor refusal. */
function notOut(state: string, access?: 'hosted'): Label {
  const because = [{ key: `state_${state}`, component: 'weights_final' as const }];
  if (state === 'withheld') return { id: 'closed', atLeast: false, because, ...(access && { note: access }) };
  if (state === 'withdrawn' || state === 'promised') return { id: 'closed', atLeast: false, because, note: state };
  return { id: 'not-assessed', atLeast: false, because };
}

const openWeights = (facts: Facts): Result =>
  all(facts.licence('weights_final', isOpenSource), openDeploymentCode(facts));

const openSource = (facts: Facts): Result =>
  all(openCode(facts, 'training_code'), openCode(facts, 'data_processing_code'), dataOrGoodReason(facts));

/** Rungs are cumulative: the first that isn't met ends the climb, and says whether the label is fixed. */
function climb(rungs: Result[]): Label {
  const stop = rungs.findIndex((rung) => rung.verdict !== 'met');
  const height = stop === -1 ? rungs.length : stop;
  const next = rungs[height];
  return {
    id: LABELS[height + 1] ?? 'weights-available',
    atLeast: next !== undefined && couldBeMet(rungs.slice(height)),
    because: (next ?? rungs[height - 1])?.because ?? [],
  };
}

const couldBeMet = ([next]: Result[]): boolean => next?.verdict !== 'not-met';
