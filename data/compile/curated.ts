import type { ComponentId } from '../../src/core/components';
import type { Evidence, Fact, Finding, Maker, ModelRecord } from '../../src/core/record';
import { type Ref, refKey } from '../../src/core/refs';
import type { ModelFile } from '../schema';
import type { DatasetLinks } from './datasets';

type FileFact = ModelFile['facts'][ComponentId];
type FileEvidence = NonNullable<NonNullable<FileFact>['evidence']>[number];

/** A page is its own source: evidence without a named source is said by the host of its link. */
export const sourceOf = (url: string): string => new URL(url).hostname.replace(/^www\./, '');

const evidence = ({ source, url, via: _via, ...rest }: FileEvidence): Evidence =>
  ({ source: source ?? sourceOf(url), url, ...rest }) as Evidence;

type Member = NonNullable<ModelFile['members']>[number];

export const memberRef = (member: Member): Ref => (typeof member === 'string' ? member : member.ref);
const stageOf = (member: Member) => (typeof member === 'string' ? undefined : member.stage);

function fact({ component, value, only }: Statement, namedBy: DatasetLinks): Fact[] {
  const { state, evidence: proofs = [], datasets = [], note: _note, findings: _findings, ...rest } = value;
  if (state === 'unknown') return [];
  return [
    {
      component,
      state,
      ...rest,
      curated: true,
      ...(only && { for: only }),
      ...named(component, [...datasets, ...proofs.flatMap((p) => namedBy(p.url))]),
      evidence: proofs.map(evidence),
    } as Fact,
  ];
}

/** Training data by name; what other components link to is no statement on what the model was trained on. */
const named = (component: ComponentId, ids: string[]): Pick<Fact, 'datasets'> =>
  ids.length > 0 && TRAINING.includes(component) ? { datasets: [...new Set(ids)] } : {};

const TRAINING: readonly ComponentId[] = [
  'train_data_pretraining',
  'train_data_posttraining',
  'data_listing',
  'data_description',
];

const findings = (component: ComponentId, file: NonNullable<FileFact>, members?: Ref[]): Finding[] =>
  (file.findings ?? []).map((f) => ({ component, ...f, ...(members && { for: members }) }) as Finding);

export interface CuratedTools {
  makers: ReadonlyMap<string, Maker>;
  namedBy: DatasetLinks;
  /** Keys of aliases that several records name. */
  shared: ReadonlySet<string>;
}

/** Keys of aliases that several files name: pages on several models. */
export function sharedAliases(files: ModelFile[]): Set<string> {
  const seen = new Set<string>();
  const keys = files.flatMap((f) => [...new Set((f.aliases ?? []).map(refKey))]);
  return new Set(keys.filter((key) => seen.has(key) || !seen.add(key)));
}

/** A curated file as a record. What differs by member replaces the family's fact for those members. */
export function curatedRecord(file: ModelFile, { makers, namedBy, shared }: CuratedTools): ModelRecord {
  const members = (file.members ?? []).map(memberRef);
  const statements = spread(file, members);
  const { openQuestions, claims, bases } = file;
  const aliases = file.aliases ?? [];
  const pages = [...(file.homes ?? []), ...(file.papers ?? []), ...aliases.filter((a) => shared.has(refKey(a)))];
  const related = [...(file.related ?? []), ...pages];
  return {
    id: file.id,
    name: file.name,
    kind: file.kind,
    maker: makers.get(file.maker) ?? { name: file.maker },
    ...(file.released && { released: file.released }),
    refs: [...members, ...(file.code ?? []), ...aliases.filter((a) => !shared.has(refKey(a)))],
    ...(related.length > 0 && { related }),
    ...(bases && { bases: bases as ModelRecord['bases'] }),
    facts: statements.flatMap((s) => fact(s, namedBy)),
    findings: statements.flatMap(({ component, value, only }) => findings(component, value, only)),
    ...(claims && { quotes: claims }),
    ...(openQuestions && { openQuestions }),
    confidence: file.confidence,
    assessed: file.assessed,
  } as ModelRecord;
}

interface Statement {
  component: ComponentId;
  value: NonNullable<FileFact>;
  /** Members it speaks for; absent: all. */
  only?: Ref[];
}

function spread(file: ModelFile, members: Ref[]): Statement[] {
  const differences = (file.differences ?? []).map(
    ({ members: only, component, ...value }): Statement => ({ component: component as ComponentId, value, only }),
  );
  const shared = Object.entries(file.facts).flatMap(([id, value]): Statement[] => {
    const component = id as ComponentId;
    if (!value) return [];
    const other = new Set(differences.filter((d) => d.component === component).flatMap((d) => d.only ?? []));
    const rest = members.filter((m) => !other.has(m) && speaksFor(file, component, m));
    if (rest.length === 0 && members.length > 0) return [];
    return [{ component, value, ...(rest.length < members.length && { only: rest }) }];
  });
  return [...shared, ...differences, ...noPostTraining(file)];
}

/** Post-training facts speak for post-trained members only. */
function speaksFor(file: ModelFile, component: ComponentId, ref: Ref): boolean {
  if (component !== 'train_data_posttraining') return true;
  const stage = (file.members ?? []).map((m) => [memberRef(m), stageOf(m)] as const).find(([r]) => r === ref)?.[1];
  return stage !== 'base' && stage !== 'single';
}

/** Base models, and models trained in one go, have no post-training data: it does not apply to them. */
function noPostTraining(file: ModelFile): Statement[] {
  const only = (file.members ?? []).filter((m) => stageOf(m) === 'base' || stageOf(m) === 'single').map(memberRef);
  if (only.length === 0) return [];
  const url = `https://huggingface.co/${only[0]!.replace(/^hf:/, '')}`;
  const proof = {
    url,
    shows: 'named by its maker as a model before, or without, post-training',
    kind: 'primary' as const,
    accessed: file.assessed,
  };
  return [{ component: 'train_data_posttraining', value: { state: 'not-applicable', evidence: [proof] }, only }];
}
