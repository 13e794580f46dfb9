import { cannotTell, met, notMet, type Result } from './verdict';

/** The closed list of restriction types. Hard ones alone contradict the Open Source Definition (its clause is given). */
export const RESTRICTIONS = {
  'non-commercial': '6',
  'research-only': '6',
  'field-of-use': '6',
  'acceptable-use-policy': '6',
  'output-use': '6',
  'data-purpose-limit': '6',
  'hosting-restriction': '6',
  'user-scale-threshold': '5',
  'revenue-threshold': '5',
  'maas-threshold': '5',
  'competitor-exclusion': '5',
  geographic: '5',
  'no-derivatives': '3',
  'no-redistribution': '1',
  registration: '7',
  'tied-product': '8',
  'attribution-threshold': null,
  'naming-branding': null,
  revocable: null,
  'unilateral-change': null,
  'update-duty': null,
  'remote-restriction': null,
  'litigation-termination': null,
  'output-ownership': null,
  passthrough: null,
  'no-patent-grant': null,
} as const;

export type RestrictionType = keyof typeof RESTRICTIONS;

/** What a licence may ask in return for its permissions. */
export const DUTIES = [
  'notice',
  'copy-of-licence',
  'attribution',
  'state-changes',
  'share-alike',
  'copyleft',
  'network-source',
  'rename',
  'patent-retaliation',
] as const;
export type DutyType = (typeof DUTIES)[number];

export interface Duty {
  type: DutyType;
  clause?: string;
}

export interface Restriction {
  type: RestrictionType;
  detail: string;
  /** Clause of the licence's own text; absent: "clause not verified". */
  clause?: string;
  url?: string;
  /** Words with which the name of a model made from it has to begin. */
  begins?: string;
  /** Also binds who trains other models on outputs. */
  outputs?: true;
}

/** One licence as the rules see it. `null` stands for "nobody has said". */
export interface Licence {
  /** File stem under data/licences, or the SPDX id in lower case. */
  id: string;
  name: string;
  spdx?: string;
  url?: string;
  /** A family (`gpl`, `openrail`) says only what all members share; `none` is no licence at all. */
  kind: 'licence' | 'family' | 'none';
  osi: boolean | null;
  fsf: boolean | null;
  openData: boolean | null;
  publicDomain?: boolean;
  restrictions: Restriction[];
  duties: Duty[];
  /** Clause that grants use, modification and sharing. */
  grant?: string;
  /** Clause that says that the grant cannot be taken back. */
  irrevocable?: string;
  plain?: string;
  /** Somebody read its text, and its clauses stand here: only then does its silence say anything. */
  read: boolean;
  /** False where the text could not be verified: rules then can't tell. */
  usable: boolean;
}

export interface LicenceTable {
  /** The licence behind an id of an expression (`Apache-2.0`, `LicenseRef-llama3.1`, `NONE`), or undefined. */
  get(expressionId: string): Licence | undefined;
}

export const hasRestriction = (licence: Licence, ...types: RestrictionType[]): boolean =>
  licence.restrictions.some((r) => types.includes(r.type));

/** The id under which an expression names a licence of ours. */
export const expressionId = (licence: Pick<Licence, 'id' | 'spdx'>): string =>
  licence.spdx ?? `LicenseRef-${licence.id}`;

export type LicenceRule = (licence: Licence) => Result;

/**
 * A rule against restrictions: each of `hard` contradicts it, each of `arguable` leaves it open. Licences that the OSI
 * approves carry none. What nobody could verify can't be judged; no licence is no permission.
 */
export function without(hard: readonly RestrictionType[], arguable: readonly RestrictionType[] = []): LicenceRule {
  return (licence) => {
    if (licence.kind === 'none') return notMet({ key: 'licence_none' });
    if (licence.osi) return met({ key: 'licence_osi', args: [licence.name] });
    const against = licence.restrictions.filter((r) => hard.includes(r.type));
    if (licence.usable && against.length > 0) return notMet(...against.map((r) => restricts(licence, r)));
    if (!licence.usable) return cannotTell({ key: 'licence_not_verified', args: [licence.name] });
    const open = licence.restrictions.filter((r) => arguable.includes(r.type));
    if (open.length > 0) return cannotTell(...open.map((r) => restricts(licence, r)));
    if (licence.kind === 'family') return cannotTell({ key: 'licence_family', args: [licence.name] });
    return met({ key: 'licence_allows', args: [licence.name] });
  };
}

const restricts = (licence: Licence, r: Restriction) => ({
  key: 'licence_restricts',
  args: [licence.name, r.type, r.clause ?? ''],
});

/** Types that contradict the Open Source Definition by themselves. */
export const HARD = (Object.keys(RESTRICTIONS) as RestrictionType[]).filter((type) => RESTRICTIONS[type] !== null);
/** Types that contradict one clause of the Open Source Definition. */
export const againstClause = (clause: string): RestrictionType[] =>
  HARD.filter((type) => RESTRICTIONS[type] === clause);

/** Approved by a list; restrictions contradict, the list's silence leaves it open. */
function listed(licence: Licence, approved: string | false, silent: string): Result {
  const reason = (key: string) => ({ key, args: [licence.name] });
  if (approved && licence.usable && licence.kind !== 'none') return met(reason(approved));
  const outcome = without(HARD)(licence);
  return outcome.verdict === 'met' ? cannotTell(reason(silent)) : outcome;
}

/**
 * Is this an Open Source licence (Open Source Definition 1.9, by the OSI's list)? Hard restrictions contradict a clause
 * of it; anything else that the OSI has not approved has not been reviewed, so nobody can tell. A public-domain notice
 * counts as one for weights and data (DESIGN §1, Label).
 */
export const isOpenSource: LicenceRule = (l) =>
  listed(l, l.osi ? 'licence_osi' : l.publicDomain ? 'licence_public_domain' : false, 'licence_not_reviewed');

/** Are these open-data terms (G7's top rung; DESIGN §1, Label: ODC-By, CC-BY, CC0, CDLA, ODbL count)? */
export const isOpenData: LicenceRule = (l) =>
  listed(l, Boolean(l.openData || l.osi || l.publicDomain) && 'licence_open_data', 'licence_not_reviewed');

/** Is it free by the FSF's list? A licence the FSF has not reviewed is neither free nor nonfree, unless it restricts. */
export const isFree: LicenceRule = (l) =>
  l.fsf === false && l.kind !== 'none'
    ? notMet({ key: 'licence_fsf_not', args: [l.name] })
    : listed(l, l.fsf === true && 'licence_fsf', 'licence_fsf_silent');

/** Does it meet the Debian Free Software Guidelines? What the OSI or the FSF approve does; the rest is for Debian to say. */
export const isDfsgFree: LicenceRule = (l) =>
  listed(l, (l.osi || l.fsf === true || l.publicDomain === true) && 'licence_dfsg', 'licence_dfsg_silent');

/** Open in the sense of the Model Openness Framework: OSI, FSF, an open-data licence or OpenMDW 1.0; any other isn't. */
export function isMofOpen(licence: Licence): Result {
  const reason = (key: string) => ({ key, args: [licence.name] });
  if (licence.kind === 'none') return notMet({ key: 'licence_none' });
  const open = licence.osi || licence.fsf || licence.openData || licence.id === 'openmdw-1.0';
  if (open) return met(reason('licence_mof'));
  return licence.kind === 'family' || !licence.usable
    ? cannotTell(reason('licence_not_verified'))
    : notMet(reason('licence_mof_not'));
}
