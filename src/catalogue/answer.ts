import type { Definition } from '../core/definition';
import { type Bound, inherit, strictest } from '../core/inherit';
import { type Ancestor, ancestry, type Branch, branches, complete, joint, relationOf } from '../core/lineage';
import { type Match, NO_MATCH, type Subject } from '../core/match';
import type { Observed } from '../core/observed';
import { type Projection, project } from '../core/project';
import type { Base, ModelRecord } from '../core/record';
import { nameOf, ownerOf, type Ref, refKey, widerRefs } from '../core/refs';
import { makeReport, type Report } from '../core/report';
import { annotate } from './annotate';
import type { Catalogue } from './catalogue';

export interface Question {
  /** `maybe` and `about`: see `Identified` of the sites. */
  subject: Subject & { maybe?: Ref; about?: Ref };
  /** Models that the open page links as its own. */
  related?: Ref[];
  observed: Observed | null;
  /** ISO day. */
  today: string;
}

interface Found extends Projection {
  match: Match;
  record: ModelRecord | null;
  lineage: Ancestor[];
  bound: Bound[];
}

const NOTHING: Found = { match: NO_MATCH, record: null, facts: [], findings: [], peers: [], lineage: [], bound: [] };

/** Answers for one Subject: finds the record that speaks for it, or for its ancestors, and builds the Report. */
export async function answer(question: Question, catalogue: Catalogue, definitions: Definition[]): Promise<Report> {
  const subject = confirmed(question.subject, catalogue);
  const observed = question.observed ?? (subject.ref ? await catalogue.observed(subject.ref) : null);
  const ref = observed?.ref ?? subject.ref;
  const found = ref ? await search(ref, subject.ref, observed, catalogue) : offered(question, catalogue);
  const { record, match, facts, findings, peers, lineage, bound } = found;
  const namesData = (observed?.datasets.length ?? 0) > 0 || facts.some((f) => f.datasets);
  return makeReport(
    {
      subject: ref === subject.ref ? subject : { ...subject, ref },
      name: ref ? displayName(ref) : '',
      record,
      match,
      facts,
      findings,
      peers,
      lineage,
      bound,
      ...(catalogue.lookUps && { lookUps: catalogue.lookUps() }),
      observed,
      quotes: record?.quotes ?? [],
      openQuestions: record?.openQuestions ?? [],
      assessed: record?.assessed ?? null,
    },
    {
      licences: catalogue.licences,
      resolve: catalogue.licences.resolve,
      ...(namesData && { dataset: await catalogue.datasets() }),
      definitions,
      sources: catalogue.index.sources,
      asOf: catalogue.index.asOf,
      today: question.today,
    },
  );
}

/**
 * What may be a model is one only if a record claims it as its own, or if its maker presents several models there (the
 * page, where there is one, says so itself).
 */
function confirmed({ maybe, about: _about, ...subject }: Question['subject'], catalogue: Catalogue): Subject {
  const known = maybe && subject.ref === null && (findWithin(maybe, catalogue) || catalogue.isHome(maybe));
  return known ? { ...subject, kind: 'model', ref: catalogue.forwarded(maybe) } : subject;
}

const findWithin = (ref: Ref, catalogue: Catalogue): string | null =>
  [ref, ...widerRefs(ref)].map((name) => catalogue.find(name)).find(Boolean) ?? null;

/**
 * A page that is no model's own: the records that name it, and those of the models that it links; of a code repository,
 * only those whose weights its own owner publishes.
 */
function offered({ subject: { maybe, about }, related = [] }: Question, catalogue: Catalogue): Found {
  const named = [maybe, about].flatMap((ref) => (ref ? catalogue.related(ref) : []));
  const own = maybe ? related.filter((ref) => catalogue.publishes(maybe, ref)) : related;
  const linked = own.flatMap((ref) => {
    const id = findWithin(ref, catalogue);
    return id ? [{ record: id, name: catalogue.nameOf(id) }] : catalogue.related(ref);
  });
  const candidates = [...new Map([...named, ...linked].map((c) => [c.record, c])).values()].slice(0, 20);
  return candidates.length > 0 ? possibly(candidates) : NOTHING;
}

const displayName = (ref: Ref) => (ref.startsWith('hf:') || ref.startsWith('gh:') ? ref.slice(3) : nameOf(ref));

/** The page's own id first, then the address, which may be an old name; then the parents. */
async function search(ref: Ref, address: Ref | null, observed: Observed | null, catalogue: Catalogue): Promise<Found> {
  const names = [ref, ...(address && address !== ref ? [address] : []), ...widerRefs(ref)];
  for (const name of names) {
    const id = catalogue.find(name);
    if (id) return exact(id, name, observed?.bases ?? [], catalogue);
  }
  const candidates = names.flatMap((name) => catalogue.related(name));
  if (candidates.length > 0) return possibly(candidates);
  return derived(ref, observed?.bases ?? [], catalogue);
}

const possibly = (candidates: Match['candidates']): Found => ({
  ...NOTHING,
  match: { ...NO_MATCH, how: 'possible', ...(candidates && { candidates }) },
});

/** What only the name says of a quantised copy: the original is offered, never judged (DESIGN §4.7). */
async function byName(ref: Ref, catalogue: Catalogue): Promise<Found | null> {
  const named = await catalogue.byName(ref);
  const record = named && catalogue.find(named.base.ref);
  return record ? possibly([{ record, name: (await catalogue.record(record)).name }]) : null;
}

/**
 * The record itself; what it was made from is shown beside it. Another maker's licence binds it; a maker may give its
 * own work under other terms.
 */
async function exact(id: string, ref: Ref, declared: Base[], catalogue: Catalogue): Promise<Found> {
  const record = await catalogue.record(id);
  const match: Match = { how: 'exact', record: id, assessed: true, via: [] };
  const recorded = (record.bases ?? []).filter(
    (b) => !b.byIndex && (!b.for || b.for.some((f) => refKey(f) === refKey(catalogue.forwarded(ref)))),
  );
  const bases = once([...declared, ...recorded], catalogue);
  // Members of one record are stages of one model: the record speaks for them all.
  const roots = (await ancestry(ref, bases, catalogue)).filter((node) => node.record !== id);
  const found = { ...NOTHING, match, record, ...project(record, catalogue.forwarded(ref)) };
  if (roots.length === 0) return found;
  const reached = await Promise.all(branches(roots).map((b) => handedDown(ref, b, catalogue)));
  const others = reached.filter((h) => !h.bound.own && h.bound.primary && h.maker !== record.maker?.name);
  return { ...found, lineage: await annotate(roots, catalogue), bound: distinct(others.map((h) => h.bound)) };
}

/** A parent may be named twice, by its old name and by today's. */
const once = (bases: Base[], catalogue: Catalogue): Base[] => [
  ...new Map(bases.map((b) => [refKey(catalogue.forwarded(b.ref)), b])).values(),
];

/** What one branch hands down from the record at its end. */
async function handedDown(subject: Ref, { steps, record: id }: Branch, catalogue: Catalogue) {
  const record = await catalogue.record(id);
  const { ref } = steps.at(-1)!;
  const rule = steps.findIndex((s) => s.byRule);
  const { bound, ...handed } = inherit(project(record, catalogue.forwarded(ref)), {
    record,
    ref,
    relation: joint(steps),
    step: relationOf(steps[0]!),
    ...(rule !== -1 && { through: steps[rule - 1]?.ref ?? null }),
  });
  const own = isOwn([subject, ...steps.slice(0, -1).map((s) => s.ref)], record);
  return { ...handed, maker: record.maker?.name, bound: { ...bound, ...(own && { own: true as const }) } };
}

/** The ancestor's maker stands somewhere on the way: what it gave under other terms there, it gave itself. */
function isOwn(way: Ref[], record: ModelRecord): boolean {
  const owners = new Set(record.refs.filter((r) => r.startsWith('hf:')).map(ownerOf));
  return way.some((ref) => owners.has(ownerOf(ref)));
}

/** Through declared parents and known re-uploads to the nearest records. A merge gets facts only if all parents do. */
async function derived(ref: Ref, declared: Base[], catalogue: Catalogue): Promise<Found> {
  const original = catalogue.reuploadOf(ref);
  const bases = once(original ? [original] : declared.length > 0 ? declared : await catalogue.parents(ref), catalogue);
  const roots = await ancestry(ref, bases, catalogue);
  const reached = branches(roots);
  const [first] = reached;
  if (!first)
    return (
      (bases.length === 0 && (await byName(ref, catalogue))) || {
        ...NOTHING,
        lineage: await annotate(roots, catalogue),
      }
    );
  const handed = await Promise.all(reached.map((b) => handedDown(ref, b, catalogue)));
  const via = reached.flatMap(({ steps }) => steps.map(({ parents: _, ...step }) => step));
  const facts = complete(roots) ? strictest(handed) : { facts: [], findings: [], peers: [] };
  return {
    match: { how: 'derived', record: first.record, assessed: facts.facts.length > 0 || complete(roots), via },
    record: await catalogue.record(first.record),
    ...facts,
    lineage: await annotate(roots, catalogue),
    bound: distinct(handed.map((h) => h.bound)),
  };
}

const distinct = (bounds: Bound[]): Bound[] => [...new Map(bounds.map((b) => [JSON.stringify(b), b])).values()];
