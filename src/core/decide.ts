import { COMPONENTS, type ComponentId } from './components';
import type { Evidence, Fact, Finding } from './record';
import { isKnown, lookOf, type State } from './states';
import type { Reason } from './verdict';

/** What is known of one component: the deciding fact, the others, and what named indexes found. */
export interface Known {
  component: ComponentId;
  state: State;
  fact?: Fact;
  /** Facts that say something else, in order of precedence. */
  others: Fact[];
  findings: Finding[];
  disputed: boolean;
  /** What a reason about the component carries: on its state, and on its licence. Sources may differ on one alone. */
  standing: Record<'state' | 'licence', Pick<Reason, 'component' | 'disputed' | 'primary'>>;
}

const newest = (evidence: Evidence[]) =>
  evidence.reduce((latest, e) => ((e.date ?? e.accessed) > latest ? (e.date ?? e.accessed) : latest), '');
const specificity = (fact: Fact) => ({ model: 2, family: 1, ancestor: 0 })[fact.scope ?? 'model'];
/**
 * The licence that a fact states. An index that lists a component as "unlicensed" found none, which is a finding: that
 * there is no licence follows only from a primary source.
 */
export function statedLicence(fact?: Fact): Fact['licence'] {
  if (fact?.licence !== 'NONE') return fact?.licence;
  return (fact.licenceBy ?? (isPrimary(fact) ? 'primary' : 'secondary')) === 'primary' ? 'NONE' : undefined;
}

export const isPrimary = (fact: Fact): boolean => fact.evidence.some((e) => e.kind === 'primary');
const isCorrection = (fact: Fact) => Boolean(fact.curated) && isPrimary(fact);
/** A last resort that makes the order total, so that the order of the input never matters. */
const tieBreak = (fact: Fact) =>
  JSON.stringify([fact.evidence.map((e) => [e.source, e.url]).sort(), fact.state, fact.licence]);

/**
 * Precedence of two facts on one component (DESIGN §4.4): curated with primary evidence, then the most specific, then
 * the most recent. Negative when `a` comes first.
 */
export function byPrecedence(a: Fact, b: Fact): number {
  return (
    Number(a.declared ?? false) - Number(b.declared ?? false) ||
    Number(isCorrection(b)) - Number(isCorrection(a)) ||
    specificity(b) - specificity(a) ||
    compare(newest(b.evidence), newest(a.evidence)) ||
    compare(tieBreak(a), tieBreak(b))
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
const licenceOf = (fact: Fact) => JSON.stringify(fact.licence ?? fact.licenceAsWritten ?? null);

/** Two facts differ where their states do, or where both name a licence and the licences do. */
const differs = (a: Fact, b: Fact): boolean => statesDiffer(a, b) || licencesDiffer(a, b);

/** A gate that one source saw and another did not is a matter of access, not of release. */
const statesDiffer = (a: Fact, b: Fact): boolean =>
  a.state !== b.state && ![a, b].every(({ state }) => state === 'released' || state === 'gated');

function licencesDiffer(a: Fact, b: Fact): boolean {
  const [mine, theirs] = [licenceOf(a), licenceOf(b)];
  return mine !== 'null' && theirs !== 'null' && mine !== theirs;
}

const isOut = (state: State) => isKnown(state) && lookOf(state) !== 'none';

/** What nobody speaks of is the same for every model; most components of most models are. */
const UNSPOKEN = new Map(COMPONENTS.map((component): [ComponentId, Known] => [component, decided(component, [], [])]));

function known(component: ComponentId, facts: Fact[], said: Finding[]): Known {
  return facts.length === 0 && said.length === 0 ? UNSPOKEN.get(component)! : decided(component, facts, said);
}

function decided(component: ComponentId, facts: Fact[], said: Finding[]): Known {
  const [first, ...rest] = facts.length > 1 ? [...facts].sort(byPrecedence) : facts;
  const fact = first && withGate(first, rest);
  const state: State = fact?.state ?? 'unknown';
  const others = first && fact ? rest.filter((f) => differs(first, f) && !(fact !== first && f.state === 'gated')) : [];
  const released = (isOut(state) && said.length > 0) || others.some((f) => statesDiffer(first!, f));
  const licensed = others.some((f) => licencesDiffer(first!, f));
  const primary = fact ? isPrimary(fact) : false;
  return {
    component,
    state,
    ...(fact && { fact: withLicence(fact, rest) }),
    others,
    findings: said,
    disputed: released || licensed,
    standing: {
      state: released ? { component, primary, disputed: true } : { component, primary },
      licence: licensed ? { component, primary, disputed: true } : { component, primary },
    },
  };
}

/** A gate that stands on the page now belongs to what was released: access, not a contradiction. */
function withGate(fact: Fact, rest: Fact[]): Fact {
  const gated = rest.find((f) => f.declared && f.state === 'gated');
  if (fact.state !== 'released' || !gated) return fact;
  return {
    ...fact,
    state: 'gated',
    ...(gated.gate && { gate: gated.gate }),
    evidence: [...fact.evidence, ...gated.evidence],
  };
}

/**
 * A licence that the deciding fact does not state is taken from the next fact that agrees on the state. One that was
 * stated for a release as a whole is not lent: it may be another component's. "No licence" is lent last.
 */
function withLicence(fact: Fact, rest: Fact[]): Fact {
  if (fact.licence !== undefined || fact.licenceAsWritten !== undefined) return fact;
  const lenders = rest.filter((f) => isOut(f.state) === isOut(fact.state) && f.licenceFor !== 'release');
  const donor =
    lenders.find((f) => f.licence !== undefined && f.licence !== 'NONE') ??
    lenders.find((f) => f.licenceAsWritten !== undefined) ??
    lenders.find((f) => f.licence !== undefined);
  if (!donor) return fact;
  return {
    ...fact,
    ...(donor.licence !== undefined && { licence: donor.licence }),
    ...(donor.licenceAsWritten !== undefined && { licenceAsWritten: donor.licenceAsWritten }),
    licenceBy: donor.evidence[0]?.kind ?? 'secondary',
    evidence: [...fact.evidence, ...donor.evidence],
  };
}

/** Decides every component; a component that nobody speaks of is `unknown`. */
export function decide(facts: Fact[], findings: Finding[] = []): Known[] {
  const spoken = byComponent(facts);
  const found = byComponent(findings);
  return COMPONENTS.map((component) => known(component, spoken.get(component) ?? [], found.get(component) ?? []));
}

function byComponent<T extends { component: ComponentId }>(list: T[]): Map<ComponentId, T[]> {
  const groups = new Map<ComponentId, T[]>();
  for (const item of list) {
    const group = groups.get(item.component);
    if (group) group.push(item);
    else groups.set(item.component, [item]);
  }
  return groups;
}

/** Ties a reason to the component it speaks of, with the standing of the evidence behind what it speaks about. */
export const onComponent = (reason: Reason, { standing }: Known): Reason =>
  Object.assign({}, reason, reason.key.startsWith('licence') ? standing.licence : standing.state);
