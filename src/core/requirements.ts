/** Questions that several definitions ask of the facts, each answered in three values. */
import { type ComponentId, TRAINING_DATA } from './components';
import { onComponent } from './decide';
import type { Facts } from './facts';
import { isOpenData, isOpenSource, type Licence, type LicenceRule } from './licence';
import { isKnown, type KnownState } from './states';
import { all, any, cannotTell, met, notApplicable, notMet, type Result } from './verdict';

/** States in which somebody can have the thing itself; a gate is a matter of access, not of release. */
export const OUT: readonly KnownState[] = ['released', 'gated', 'partial'];

export interface Acceptance {
  accept: readonly KnownState[];
  /** States on which the definition is silent. */
  unsettled?: readonly KnownState[];
}

/** Is a component available in one of the accepted states? `unknown` can't tell, `not-applicable` is skipped. */
export function available(facts: Facts, component: ComponentId, { accept, unsettled = [] }: Acceptance): Result {
  const known = facts.of(component);
  const { state } = known;
  const reason = onComponent({ key: `state_${state}`, args: [] }, known);
  if (state === 'not-applicable') return notApplicable(reason);
  if (!isKnown(state)) return cannotTell(...unknownReasons(facts, component));
  if (accept.includes(state)) return met(reason);
  return unsettled.includes(state) ? cannotTell(reason) : notMet(reason);
}

/** Nothing is known; where an index found the thing closed, that is said with the index's name and date. */
function unknownReasons(facts: Facts, component: ComponentId) {
  const known = facts.of(component);
  const findings = known.findings.map((f) => ({ key: 'finding', args: [f.source, f.says, f.date] }));
  return [{ key: 'state_unknown', args: [] }, ...findings].map((reason) => onComponent(reason, known));
}

/** Available in an accepted state and under a licence that passes the rule. */
export const availableUnder = (facts: Facts, component: ComponentId, how: Acceptance, rule: LicenceRule): Result => {
  const there = available(facts, component, how);
  return isKnown(facts.state(component)) && there.verdict !== 'not-met'
    ? all(there, facts.licence(component, rule))
    : there;
};

/** A code component released under an Open Source licence. */
export const openCode = (facts: Facts, component: ComponentId): Result =>
  availableUnder(facts, component, { accept: ['released'], unsettled: ['gated', 'partial'] }, isOpenSource);

/** Libraries under Open Source licences that run a model of their own kind; a GGUF file runs in llama.cpp (MIT). */
const OPEN_LIBRARIES = new Set(['transformers', 'diffusers', 'timm', 'sentence-transformers', 'gguf', 'mlx']);

/**
 * G7 deployment code: inference code is out, or a library of the model's own kind runs it and the page shows no custom
 * code. The second is our reading; the G7 text does not settle it (DESIGN §1, Label).
 */
export const deploymentCode = (facts: Facts): Result =>
  orLibrary(facts, available(facts, 'inference_code', { accept: OUT }));

/** The same under an Open Source licence, which the labels above Weights Available ask for. */
export const openDeploymentCode = (facts: Facts): Result => orLibrary(facts, openCode(facts, 'inference_code'));

function orLibrary(facts: Facts, own: Result): Result {
  const library = libraryRuns(facts);
  return library ? any(own, library) : own;
}

function libraryRuns({ observed }: Facts): Result | null {
  // A page that may need code of its own and does not say so tells nothing; a GGUF file holds no code.
  if (!observed || observed.customCode) return null;
  const plain = observed.customCode === false;
  const library = observed.library && OPEN_LIBRARIES.has(observed.library) ? observed.library : null;
  const runner = (plain ? library : null) ?? (observed.formats.includes('gguf') ? 'gguf' : null);
  return runner ? met({ key: 'library_runs', args: [runner], component: 'inference_code', primary: true }) : null;
}

/** Data behind a gate, or that scripts rebuild from what others publish: no text says whether that is released. */
const UNSETTLED: readonly KnownState[] = ['gated', 'reconstructable'];

/** Every training set that exists, released under open-data terms (G7, top rung). */
export const openTrainingData = (facts: Facts): Result => trainingData(facts, isOpenData);

/** Every training set that exists, released under terms that pass the rule. */
export const trainingData = (facts: Facts, rule: LicenceRule, unsettled: readonly KnownState[] = UNSETTLED): Result =>
  existing(TRAINING_DATA.map((set) => availableUnder(facts, set, { accept: ['released'], unsettled }, rule)));

/** Is all the training data there to be had, whatever its licence? */
export const trainingDataReleased = (facts: Facts): Result =>
  existing(TRAINING_DATA.map((set) => available(facts, set, { accept: ['released'], unsettled: UNSETTLED })));

/** A model has training data: two sets that "do not apply" mean that nobody has looked. */
export function existing(results: Result[]): Result {
  const joined = all(...results);
  return joined.verdict === 'not-applicable' ? cannotTell({ key: 'no_training_set' }) : joined;
}

/** A rule on a licence from a plain test, for definitions that ask for a list or a clause of their own. */
export const licenceRule =
  (test: (licence: Licence) => boolean | null, key: string): LicenceRule =>
  (licence) => {
    if (licence.kind === 'none') return notMet({ key: 'licence_none' });
    if (!licence.usable) return cannotTell({ key: 'licence_not_verified', args: [licence.name] });
    const outcome = test(licence);
    const reason = { key, args: [licence.name] };
    return outcome === null ? cannotTell(reason) : outcome ? met(reason) : notMet({ ...reason, key: `${key}_not` });
  };
