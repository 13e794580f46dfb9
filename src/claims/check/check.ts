import type { PartialDate } from '../../core/record';
import type { Report } from '../../core/report';
import type { Claim } from '../types';
import { CODES, type OwCode } from './codes';
import { isEstablished } from './established';
import { INVOKED } from './invoked';
import { ROWS } from './rows';
import type { CheckTools, ClaimCheck, Invoked, Missing } from './types';

/**
 * Sets claims against the verdicts that their words invoke (DESIGN §1, Claim; decision order of DEFINITIONS §12).
 * Supported where any of them is met. Goes further only where all are known not to be met, on primary evidence that
 * nobody disputes, for an exact match, said positively and plainly of this very model. Everything else cannot be told,
 * and is never shown as a difference.
 */
export function check(claims: readonly Claim[], report: Report, tools: CheckTools = {}): ClaimCheck[] {
  const checks = claims.map((claim) => one(claim, report, tools));
  // A page that names the restricting licence beside the other has said what it is: the sentence may be about code.
  const namesIt = checks.some((c) => c.claim.kind === 'licence' && c.result === 'supported');
  return checks.map((c) => (c.code && ['OW-10', 'OW-15'].includes(c.code) && namesIt ? undecided(c.claim, []) : c));
}

function one(claim: Claim, report: Report, tools: CheckTools): ClaimCheck {
  if (claim.subject !== 'this-model' || claim.polarity !== 'positive') return undecided(claim, []);
  if (report.match.how === 'possible') return undecided(claim, []);
  const invoked = INVOKED[claim.kind](report, claim, tools);
  if (invoked.some((i) => i.verdict === 'met')) return made(claim, 'supported', 'OW-0', invoked, []);
  if (claim.hedged) return undecided(claim, invoked);
  return contradicts(report, invoked) ? further(claim, report, tools, invoked) : ancestral(claim, invoked);
}

/** All invoked verdicts are not met, each on established evidence, and nothing suggests that the facts have changed. */
const contradicts = (report: Report, invoked: Invoked[]): boolean =>
  report.stale === null &&
  invoked.length > 0 &&
  invoked.every((i) => i.verdict === 'not-met' && isEstablished(report, i));

/** The first row of the taxonomy that says what is missing; without one there is no difference to show. */
function further(claim: Claim, report: Report, tools: CheckTools, invoked: Invoked[]): ClaimCheck {
  for (const { code, kinds, missing } of ROWS) {
    const lacks = kinds.includes(claim.kind) ? missing(report, claim, tools) : [];
    if (lacks.length === 0) continue;
    const earlier = inForce(claim, report, invoked, tools);
    if (earlier) return { ...made(claim, 'supported', 'OW-0', invoked, lacks), earlier };
    return made(claim, 'goes-further', code, invoked, lacks);
  }
  return undecided(claim, invoked);
}

/** Before the definitions of today, "open source" and "open weights" were told by the licence alone (OSD). */
const BEFORE: Partial<Record<Claim['kind'], readonly string[]>> = {
  'open-source': ['osd-weights'],
  'open-weights': ['osd-weights'],
};

/** A definition in force at the claim's date that it met, where every definition invoked came later. */
function inForce({ kind, date }: Claim, report: Report, invoked: Invoked[], tools: CheckTools): ClaimCheck['earlier'] {
  const { definitions = [] } = tools;
  if (!date) return undefined;
  const dated = (id: string): PartialDate => definitions.find((d) => d.id === id)?.date ?? '';
  if (invoked.some((i) => dated(i.definition) === '' || dated(i.definition) <= date)) return undefined;
  const old = BEFORE[kind]?.find(
    (id) =>
      dated(id) !== '' && dated(id) <= date && report.verdicts.some((v) => v.definition === id && v.verdict === 'met'),
  );
  return old ? { definition: old, date: dated(old) } : undefined;
}

/** What only an ancestor's licence contradicts is named as OW-11 and stays undecided: the fact is not this model's. */
function ancestral(claim: Claim, invoked: Invoked[]): ClaimCheck {
  const inherited = invoked.some((i) => i.verdict === 'not-met' && i.because.some((r) => r.from && r.licence));
  return { ...undecided(claim, invoked), ...(inherited && { code: 'OW-11' as const, basis: CODES['OW-11'] }) };
}

const undecided = (claim: Claim, invoked: Invoked[]): ClaimCheck => ({
  ...made(claim, 'cannot-tell', null, invoked, []),
});

const made = (
  claim: Claim,
  result: ClaimCheck['result'],
  code: OwCode | null,
  invoked: Invoked[],
  missing: Missing[],
): ClaimCheck => ({
  claim,
  result,
  code,
  invoked: invoked.map(({ because: _, ...rest }) => rest),
  missing,
  basis: code ? CODES[code] : [],
});
