import { type Answer, answers } from './answers';
import { COMPONENTS, type ComponentId, type PillarId } from './components';
import { type Conflict, conflicts } from './conflicts';
import { type FindDataset, type NamedDataset, namedDatasets } from './dataset';
import { type Known, statedLicence } from './decide';
import { type Definition, type DefinitionVerdict, evaluate } from './definition';
import { licenceIds } from './expression';
import { collect, type Facts } from './facts';
import type { Bound } from './inherit';
import { type Label, label } from './label';
import type { Licence, LicenceTable } from './licence';
import type { Ancestor } from './lineage';
import type { Match, Subject } from './match';
import type { Observed } from './observed';
import { observedFacts } from './observed-facts';
import { type Pillar, pillars } from './pillars';
import type { Evidence, Fact, Finding, Maker, ModelRecord, PartialDate, Peer, Quote } from './record';
import { type Ref, refKey } from './refs';
import type { State } from './states';

export interface SourceInfo {
  id: string;
  name: string;
  url: string;
  licence?: string;
  date?: PartialDate;
  credit?: string;
}

/** One question to the hub's public API, which the user allowed, and how it ended. */
export interface LookUp {
  ref: Ref;
  outcome: 'answered' | 'missing-or-private' | 'limited' | 'budget' | 'timeout' | 'offline' | 'unreadable';
}

export interface ComponentReport {
  id: ComponentId;
  state: State;
  licence: string | string[] | null;
  licenceAsWritten?: string;
  gate?: Fact['gate'];
  access?: Fact['access'];
  scope?: Fact['scope'];
  from?: string;
  /** Declared by the page that is open; not assessed. */
  declared?: true;
  confidence?: 'low';
  evidence: Evidence[];
  findings: Finding[];
}

export interface Disagreement {
  component: ComponentId;
  /** The deciding fact first. */
  values: {
    state: State | 'closed';
    licence: string | string[] | null;
    source: string;
    url: string;
    date: PartialDate;
  }[];
}

export interface LicenceReport extends Licence {
  /** Components it covers. */
  covers: ComponentId[];
  /** Name of the ancestor whose weights it covers, and whose limits bind what is made from them. */
  from?: string;
  /** Id as it stands in the expressions. */
  expression: string;
  /** The questions users ask first. */
  answers: Answer[];
}

/** Everything known of one Subject; a pure function of its inputs (DESIGN §1, Report). */
export interface Report {
  subject: Subject;
  name: string;
  /** Of the record that speaks for the Subject; empty where none does. */
  recordName: string;
  recordKind: 'model' | 'family' | null;
  /** Who publishes the model of the record: of a derivative, its ancestor. */
  maker: Maker | null;
  match: Match;
  label: Label;
  pillars: Record<PillarId, Pillar>;
  components: ComponentReport[];
  licences: LicenceReport[];
  verdicts: DefinitionVerdict[];
  disagreements: Disagreement[];
  sources: SourceInfo[];
  observed: Observed | null;
  /** Training sets by name, with what is known of each. */
  datasets: NamedDataset[];
  /** Parents, their parents and so on, as far as they are known. */
  lineage: Ancestor[];
  /** What was asked of the hub for this Report; empty where nothing was. */
  lookUps: LookUp[];
  /** Licences of ancestors that bind the weights. */
  bound: Bound[];
  /** Declarations and ancestors' licences that clash. */
  conflicts: Conflict[];
  peers: Peer[];
  quotes: Quote[];
  openQuestions: string[];
  /** Why what is shown may be out of date. */
  stale: 'age' | 'page-changed' | null;
  assessed: PartialDate | null;
  /** Day the catalogue was compiled. */
  asOf: PartialDate;
}

export interface ReportInput {
  subject: Subject;
  name: string;
  record?: Pick<ModelRecord, 'name' | 'kind' | 'maker' | 'refs'> | null;
  match: Match;
  facts: Fact[];
  findings?: Finding[];
  peers?: Peer[];
  quotes?: Quote[];
  openQuestions?: string[];
  lineage?: Ancestor[];
  bound?: Bound[];
  lookUps?: LookUp[];
  observed: Observed | null;
  assessed: PartialDate | null;
}

export interface ReportTools {
  licences: LicenceTable;
  definitions: Definition[];
  sources: Record<string, SourceInfo>;
  /** How a licence string on a page becomes an expression. */
  resolve(written: string): string | null;
  /** What is known of a training set by its name. */
  dataset?: FindDataset;
  asOf: PartialDate;
  today: string;
}

/** Builds the Report. A `possible` match carries no facts of the record it might be: it gets no verdict from it. */
export function makeReport(input: ReportInput, tools: ReportTools): Report {
  const declared = input.observed ? observedFacts(input.observed, tools.resolve) : [];
  const facts = collect({ ...input, facts: [...input.facts, ...declared] }, tools.licences);
  const components = COMPONENTS.map((id) => componentReport(facts.of(id)));
  return {
    subject: input.subject,
    name: input.name,
    recordName: input.record?.name ?? '',
    recordKind: input.record?.kind ?? null,
    maker: input.record?.maker ?? null,
    match: input.match,
    label: label(facts),
    pillars: pillars(facts),
    components,
    licences: licenceReports(components, input.bound ?? [], tools.licences),
    verdicts: tools.definitions.map((definition) => evaluate(definition, facts)),
    disagreements: facts.all.filter((k) => k.disputed).map(disagreement),
    sources: sourcesOf(facts, tools.sources),
    observed: input.observed,
    datasets: datasetsOf(facts, input.observed, tools),
    lineage: input.lineage ?? [],
    bound: input.bound ?? [],
    lookUps: input.lookUps ?? [],
    conflicts: conflictsOf(input, facts, tools),
    peers: input.peers ?? [],
    quotes: input.quotes ?? [],
    openQuestions: input.openQuestions ?? [],
    stale: staleness(input, tools.today),
    assessed: input.assessed,
    asOf: tools.asOf,
  };
}

function conflictsOf(input: ReportInput, facts: Facts, tools: ReportTools): Conflict[] {
  const { subject, observed, bound = [], record } = input;
  const repositories = (record?.refs ?? []).map(refKey);
  const weights = facts.of('weights_final').fact;
  const code = facts.of('training_code').fact ?? facts.of('inference_code').fact;
  return conflicts(
    { ref: subject.ref, observed, bound, repositories, ...(weights && { weights }), ...(code && { code }) },
    tools,
  );
}

/** Training data by name: what the deciding facts name, then what the page names. */
function datasetsOf(facts: Facts, observed: Observed | null, { dataset }: ReportTools): NamedDataset[] {
  const named = facts.all.flatMap((k) => (k.fact?.datasets ? [k.fact] : []));
  return namedDatasets(named, observed?.datasets ?? [], dataset ?? (() => undefined));
}

function componentReport({ component, state, fact, findings }: Known): ComponentReport {
  const { licenceAsWritten, gate, access, scope, from, confidence, declared } = fact ?? {};
  return {
    id: component,
    state,
    licence: statedLicence(fact) ?? null,
    ...(licenceAsWritten !== undefined && { licenceAsWritten }),
    ...(gate && { gate }),
    ...(access && { access }),
    ...(scope && { scope }),
    ...(from && { from }),
    ...(declared && { declared }),
    ...(confidence && { confidence }),
    evidence: fact?.evidence ?? [],
    findings,
  };
}

/**
 * Licences with what they cover, ancestors' of the weights first: whatever the model's own says, their limits bind
 * (issue 5). The questions users ask are asked of the weights' licences only.
 */
function licenceReports(components: ComponentReport[], bound: Bound[], table: LicenceTable): LicenceReport[] {
  const covers = covered(components);
  const own = new Set(licenceIds(components.find((c) => c.id === 'weights_final')?.licence ?? undefined));
  const from = new Map(bound.flatMap(({ name, licence }) => licenceIds(licence).map((id) => [id, name] as const)));
  for (const id of own) from.delete(id);
  const ids = [...new Set([...from.keys(), ...covers.keys()])];
  return ids.flatMap((expression): LicenceReport[] => {
    const licence = table.get(expression);
    const ancestor = from.get(expression);
    if (!licence || (ancestor && licence.kind === 'none')) return [];
    const parts = covers.get(expression) ?? [];
    const asked = ancestor !== undefined || parts.includes('weights_final');
    return [
      {
        ...licence,
        ...(ancestor && { from: ancestor }),
        expression,
        covers: ancestor ? ['weights_final', ...parts] : parts,
        answers: asked ? answers(licence) : [],
      },
    ];
  });
}

/** Components by the licence they are under. */
function covered(components: ComponentReport[]): Map<string, ComponentId[]> {
  const covers = new Map<string, ComponentId[]>();
  for (const { id, licence } of components)
    for (const expression of licenceIds(licence ?? undefined))
      covers.set(expression, [...(covers.get(expression) ?? []), id]);
  return covers;
}

function disagreement({ component, fact, others, findings }: Known): Disagreement {
  const value = (f: Fact) => ({
    state: f.state,
    licence: f.licence ?? f.licenceAsWritten ?? null,
    ...origin(f.evidence),
  });
  const said = findings.map((f) => ({
    state: 'closed' as const,
    licence: null,
    source: f.source,
    url: f.url,
    date: f.date,
  }));
  return { component, values: [...(fact ? [value(fact)] : []), ...others.map(value), ...said] };
}

function origin([first]: Evidence[]) {
  return { source: first?.source ?? '', url: first?.url ?? '', date: first?.date ?? first?.accessed ?? '' };
}

/** The sources that the Report rests on, in the order of first use. */
function sourcesOf(facts: Facts, known: Record<string, SourceInfo>): SourceInfo[] {
  const used = facts.all.flatMap((k) => [
    ...(k.fact ? [k.fact, ...k.others] : []).flatMap((f) => f.evidence.map((e) => e.source)),
    ...k.findings.map((f) => f.source),
  ]);
  return [...new Set(used)].flatMap((id) => known[id] ?? []);
}

/** Out of date past twelve months, or when the page has changed since the assessment (DESIGN §4.3). */
function staleness({ assessed, observed }: ReportInput, today: string): Report['stale'] {
  if (!assessed) return null;
  if (observed?.changed && observed.changed > assessed && assessed.length === 10) return 'page-changed';
  return monthsBetween(assessed, today) > 12 ? 'age' : null;
}

function monthsBetween(from: PartialDate, to: string): number {
  const [y1 = 0, m1 = 12] = from.split('-').map(Number);
  const [y2 = 0, m2 = 12] = to.split('-').map(Number);
  return (y2 - y1) * 12 + (m2 - m1);
}
