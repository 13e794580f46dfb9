import { declaredIds } from './declared';
import { licenceIds } from './expression';
import type { Bound } from './inherit';
import { HARD, type Licence, type LicenceTable, type Restriction } from './licence';
import type { Observed } from './observed';
import type { Evidence, Fact } from './record';
import { nameOf, type Ref, refUrl } from './refs';

/**
 * What clashes between a model's declared licence and what it descends from, or within its own declaration. A conflict
 * is two statements set side by side, each with its source; it says nothing about intent (DESIGN §4.5). Where
 * compatibility cannot be told — a licence nobody could read, a list, an ancestor without primary evidence — there is
 * none.
 */
export type ConflictKind =
  | 'freer-than-ancestor'
  | 'share-alike-dropped'
  | 'naming-dropped'
  | 'other-without-text'
  | 'tag-and-name-differ'
  | 'weights-and-code-differ'
  | 'no-licence'
  | 'gate-dropped'
  | 'licence-differs-from-original';

/** One of the two statements that are set side by side. */
export interface Statement {
  /** Licence as it is named to a reader; empty where there is none. */
  licence: string;
  url: string;
  date: string;
}

export interface Conflict {
  kind: ConflictKind;
  /** What this page, or this record, says. */
  here: Statement;
  /**
   * The ancestor, or the other statement, that it is set against. `through` where the way there rests on a naming rule:
   * the declared parent whose owner's rule it is, null for the Subject's own.
   */
  there?: Statement & { name: string; ref?: Ref; through?: Ref | null };
  /** The limit or duty that decides, with its clause; absent clause: "clause not verified". */
  clause?: { type: string; detail: string; clause?: string };
}

export interface ConflictInput {
  /** The Subject's own name, for licences that ask for a name. */
  ref: Ref | null;
  observed: Observed | null;
  /** Deciding facts of weights and code. */
  weights?: Fact;
  code?: Fact;
  /** The model's own repositories, as keys of refs. */
  repositories?: string[];
  bound: Bound[];
}

export interface ConflictTools {
  licences: LicenceTable;
  resolve(written: string): string | null;
}

/** Every conflict that the facts at hand establish, in a fixed order, each once. */
export function conflicts(input: ConflictInput, tools: ConflictTools): Conflict[] {
  const own = ownLicence(input, tools);
  const found = [
    ...input.bound.flatMap((bound) => withAncestor(bound, own, input, tools)),
    ...ownDeclaration(input, tools),
    ...weightsAndCode(input, tools),
  ];
  return [...new Map(found.map((c) => [JSON.stringify([c.kind, c.there?.name, c.clause]), c])).values()];
}

interface Own {
  licence: Licence;
  statement: Statement;
}

/** The one licence that the page, else the record, gives for the weights; null where it can't be told or judged. */
function ownLicence({ observed, weights }: ConflictInput, tools: ConflictTools): Own | null {
  const ids = observed && observed.licences.length > 0 ? declaredIds(observed, tools.resolve) : recordIds(weights);
  const [only, ...more] = ids ?? [];
  const licence = only && more.length === 0 ? tools.licences.get(only) : undefined;
  if (licence?.kind !== 'licence' || !licence.usable) return null;
  const where = observed && observed.licences.length > 0 ? seen(observed) : cited(weights?.evidence ?? []);
  return { licence, statement: { licence: licence.name, ...where } };
}

const recordIds = (fact?: Fact): string[] | null => (fact?.licence === undefined ? null : licenceIds(fact.licence));
const seen = (observed: Observed) => ({ url: observed.url, date: observed.seen });
const cited = ([first]: Evidence[]) => ({ url: first?.url ?? '', date: first?.date ?? first?.accessed ?? '' });

/** Licences of the ancestor that limit or oblige, each set against the Subject's own. */
function withAncestor(bound: Bound, own: Own | null, input: ConflictInput, tools: ConflictTools): Conflict[] {
  if (!bound.primary || bound.own || DRAFT.test(input.ref ?? '')) return [];
  const [id, ...more] = licenceIds(bound.licence);
  const theirs = id && more.length === 0 ? tools.licences.get(id) : undefined;
  if (!theirs?.usable || theirs.kind !== 'licence') return [];
  const { ref, through } = bound;
  // By its own name: a record may speak for a whole collection.
  const name = ref.replace(/^hf:/, '');
  const there = {
    name,
    ref,
    ...(through !== undefined && { through }),
    licence: theirs.name,
    ...cited(bound.evidence),
  };
  return [
    ...(own && own.licence.id !== theirs.id ? terms(own, theirs, there) : []),
    ...naming(theirs, there, bound, input),
    ...(SAME_WEIGHTS.includes(bound.relation) ? reupload(own, theirs, there, bound, input) : []),
  ];
}

/** Draft models beside the ancestor: whether they hold any of its weights cannot be told. */
const DRAFT = /speculator|eagle|dspark|dflash|medusa/i;
const SAME_WEIGHTS: readonly string[] = ['re-upload', 'quantized'];
const NON_COMMERCIAL: readonly string[] = ['non-commercial', 'research-only'];
const hard = (l: Licence): Restriction[] => (l.osi ? [] : l.restrictions.filter((r) => HARD.includes(r.type)));
const asksAlike = (l: Licence) => l.duties.find((d) => d.type === 'share-alike' || d.type === 'copyleft');

/** A licence without limits over one with limits, or one that lets sell what the ancestor's does not. */
function terms(own: Own, theirs: Licence, there: NonNullable<Conflict['there']>): Conflict[] {
  const limits = hard(theirs);
  const mine = hard(own.licence);
  const commerce = limits.find((r) => NON_COMMERCIAL.includes(r.type));
  const dropped = mine.length === 0 ? (commerce ?? limits[0]) : !mine.some(isCommerce) ? commerce : undefined;
  if (dropped) return [{ kind: 'freer-than-ancestor', here: own.statement, there, clause: clauseOf(dropped) }];
  const alike = asksAlike(theirs);
  // A licence whose duties nobody listed may well ask the same.
  const read = own.licence.duties.length > 0 || own.licence.publicDomain;
  if (!alike || !read || mine.length > 0 || asksAlike(own.licence)) return [];
  return [
    {
      kind: 'share-alike-dropped',
      here: own.statement,
      there,
      clause: { type: alike.type, detail: '', ...(alike.clause && { clause: alike.clause }) },
    },
  ];
}

const isCommerce = (r: Restriction) => NON_COMMERCIAL.includes(r.type);
const clauseOf = ({ type, detail, clause }: Restriction) => ({ type, detail, ...(clause && { clause }) });

/** A licence may ask that the name of what is trained from it begin with a word; copies in other files are not trained. */
function naming(
  theirs: Licence,
  there: NonNullable<Conflict['there']>,
  bound: Bound,
  { ref, observed, weights }: ConflictInput,
): Conflict[] {
  const rule = theirs.restrictions.find((r) => r.begins);
  if (!rule?.begins || !ref || !TRAINED.includes(bound.step)) return [];
  const plain = (text: string) => text.toLowerCase().replace(/[-_. ]/g, '');
  const name = plain(nameOf(ref)).replace(/^meta(?=llama)/, '');
  if (name.startsWith(plain(rule.begins))) return [];
  const where = observed ? seen(observed) : { url: refUrl(ref) ?? '', date: cited(weights?.evidence ?? []).date };
  const here = { licence: nameOf(ref), ...where };
  return [{ kind: 'naming-dropped', here, there, clause: clauseOf(rule) }];
}

const TRAINED: readonly string[] = ['finetune', 'merge'];

/** What a copy of the same weights changes: its gate, or the licence it names (freer ones are told apart already). */
function reupload(
  own: Own | null,
  theirs: Licence,
  there: NonNullable<Conflict['there']>,
  bound: Bound,
  { observed }: ConflictInput,
): Conflict[] {
  const here = observed ? seen(observed) : null;
  const open = here && bound.gated && observed?.gate === 'none';
  const other = own && own.licence.id !== theirs.id && terms(own, theirs, there).length === 0;
  return [
    ...(open
      ? [{ kind: 'gate-dropped' as const, here: { licence: own?.statement.licence ?? '', ...here }, there }]
      : []),
    ...(other ? [{ kind: 'licence-differs-from-original' as const, here: own.statement, there }] : []),
  ];
}

/** What the page's own declaration leaves open or says twice. */
function ownDeclaration({ observed, weights }: ConflictInput, tools: ConflictTools): Conflict[] {
  if (!observed) return [];
  const { licences, licenceName, licenceLink, source } = observed;
  const here = { licence: licences.join(', '), ...seen(observed) };
  // A record may know the terms that the page leaves out.
  if (licences.length === 0) return licenceName || licenceLink || knows(weights) ? [] : [{ kind: 'no-licence', here }];
  if (licences.includes('other')) {
    // The radar kept no links, and a record may know the text.
    const told = licenceName || licenceLink || source === 'hf-radar' || knows(weights);
    return told ? [] : [{ kind: 'other-without-text', here }];
  }
  const tag = licences.length === 1 ? tools.resolve(licences[0]!) : null;
  const named = licenceName ? tools.resolve(licenceName) : null;
  if (!tag || !named || tag === named || !isOne(tag, tools) || !isOne(named, tools)) return [];
  const name = tools.licences.get(named)!.name;
  return [{ kind: 'tag-and-name-differ', here, there: { name, licence: name, ...seen(observed) } }];
}

/** A record tells the terms of the weights: not the page itself, and not by calling them other. */
const knows = (weights?: Fact): boolean =>
  weights !== undefined && !weights.declared && (recordIds(weights) ?? []).some((id) => id !== 'LicenseRef-other');

const isOne = (id: string, { licences }: ConflictTools) => licences.get(id)?.kind === 'licence';

/** `gh:owner/name` of an address on GitHub, in lower case. */
const repositoryOf = (url: string): string =>
  `gh:${/^https:\/\/github\.com\/([\w.-]+\/[\w.-]+)/.exec(url)?.[1] ?? ''}`.toLowerCase();

/** Weights that restrict beside code that doesn't: who reads the one licence only is misled. */
function weightsAndCode({ weights, code, repositories = [] }: ConflictInput, tools: ConflictTools): Conflict[] {
  const [w, c] = [weights, code].map((fact) => {
    const ids = recordIds(fact) ?? [];
    return ids.length === 1 ? tools.licences.get(ids[0]!) : undefined;
  });
  if (!weights || !code || !w?.usable || !c?.osi || code.declared || code.scope === 'ancestor') return [];
  // A library that runs many models is nobody's release of this one.
  if (!code.evidence.some((e) => repositories.includes(repositoryOf(e.url)))) return [];
  const [limit] = hard(w);
  if (!limit) return [];
  return [
    {
      kind: 'weights-and-code-differ',
      here: { licence: w.name, ...cited(weights.evidence) },
      there: { name: '', licence: c.name, ...cited(code.evidence) },
      clause: clauseOf(limit),
    },
  ];
}
