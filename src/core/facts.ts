import type { ComponentId } from './components';
import { decide, isPrimary, type Known, onComponent, statedLicence } from './decide';
import { judge } from './expression';
import type { Bound } from './inherit';
import type { LicenceRule, LicenceTable } from './licence';
import type { Observed } from './observed';
import type { Fact, Finding, Peer } from './record';
import type { State } from './states';
import { all, cannotTell, type Result } from './verdict';

/** What a definition may ask: the decided components, their licences, what the page shows, the peers' own results. */
export interface Facts {
  all: Known[];
  of(component: ComponentId): Known;
  state(component: ComponentId): State;
  /** Applies a licence rule to a component; cannot tell where no licence is stated. */
  licence(component: ComponentId, rule: LicenceRule): Result;
  observed: Observed | null;
  peers: Peer[];
}

export interface FactsInput {
  facts: Fact[];
  findings?: Finding[];
  peers?: Peer[];
  observed?: Observed | null;
  /** Licences of ancestors, whose restrictions bind the weights. */
  bound?: Bound[];
}

/** Collects facts for the rules. `table` resolves the ids of licence expressions. */
export function collect(input: FactsInput, table: LicenceTable): Facts {
  const all = decide(input.facts, input.findings);
  const byId = new Map(all.map((known) => [known.component, known]));
  const of = (component: ComponentId) => byId.get(component)!;
  const bound = (component: ComponentId) => (component === 'weights_final' ? (input.bound ?? []) : []);
  return {
    all,
    of,
    state: (component) => of(component).state,
    licence: remembered((component, rule) => licenceOf(of(component), bound(component), table, rule)),
    observed: input.observed ?? null,
    peers: input.peers ?? [],
  };
}

/** Definitions ask the same questions of the same licences: each is answered once. */
function remembered(judge: Facts['licence']): Facts['licence'] {
  const answers = new Map<LicenceRule, Map<ComponentId, Result>>();
  return (component, rule) => {
    const known = answers.get(rule) ?? new Map<ComponentId, Result>();
    if (!answers.has(rule)) answers.set(rule, known);
    const answer = known.get(component) ?? judge(component, rule);
    known.set(component, answer);
    return answer;
  };
}

function licenceOf(known: Known, bound: Bound[], table: LicenceTable, rule: LicenceRule): Result {
  const own = judged(known.fact, table, rule);
  // A lent licence is as good as the source that lent it.
  const lent = known.fact?.licenceBy && { primary: known.fact.licenceBy === 'primary' };
  const tied = { ...own, because: own.because.map((reason) => ({ ...onComponent(reason, known), ...lent })) };
  return bound.length === 0 ? tied : all(tied, ...bound.map((b) => inherited(b, table, rule)));
}

/** The licence of an ancestor, named as such. */
function inherited(
  { name, primary, licence, licenceAsWritten }: Bound,
  table: LicenceTable,
  rule: LicenceRule,
): Result {
  const outcome =
    licence === undefined && licenceAsWritten !== undefined
      ? cannotTell({ key: 'licence_unrecognised', args: [licenceAsWritten] })
      : judge(licence, table, rule);
  return {
    ...outcome,
    because: outcome.because.map((r) => ({ ...r, component: 'weights_final', from: name, primary })),
  };
}

/**
 * An index that lists a component as "unlicensed" says that it found no licence, which is a finding and no fact: it
 * leaves the licence open. That nothing is permitted follows only from a primary source.
 */
function judged(fact: Fact | undefined, table: LicenceTable, rule: LicenceRule): Result {
  const { licence, licenceAsWritten } = fact ?? {};
  if (licence === undefined && licenceAsWritten !== undefined)
    return cannotTell({ key: 'licence_unrecognised', args: [licenceAsWritten] });
  const byIndex = fact && (fact.licenceBy ?? (isPrimary(fact) ? 'primary' : 'secondary')) === 'secondary';
  if (licence === 'NONE' && statedLicence(fact) === undefined) return cannotTell({ key: 'licence_none_found' });
  const outcome = judge(licence, table, rule);
  // Stated for a release as a whole by an index: that another part is restricted does not follow.
  const loose = byIndex && fact.licenceFor === 'release' && fact.component !== 'weights_final';
  return loose && outcome.verdict === 'not-met' ? cannotTell(...outcome.because) : outcome;
}
