import type { Fact, Finding, ModelRecord, Peer } from '../../src/core/record';
import { type Ref, refKey } from '../../src/core/refs';
import type { IndexFile, IndexRecord } from '../import/index-file';

/** How a licence string becomes an expression; null where it is not recognised. */
export type Resolve = (written: string) => string | null;

/** Curated: `<source> <key>` of an index record that names nothing we know → the record, or members, it is about. */
export type Aliases = ReadonlyMap<string, { record: string; refs?: Ref[] }>;

interface Joined {
  index: IndexFile;
  record: IndexRecord;
  /** Members that a curated alias says it is about. */
  speaksFor?: Ref[] | undefined;
}

/**
 * Joins index records to the curated ones, and to each other: by the Hugging Face id of the weights in any case, then
 * by a code repository that exactly one curated record claims as its own, then by the curated aliases. Names never
 * join (they have fused Mistral 7B with Mistral NeMo). An index record that nothing claims stands for itself.
 */
export function join(
  curated: ModelRecord[],
  indexes: IndexFile[],
  resolve: Resolve,
  aliases: Aliases = new Map(),
): ModelRecord[] {
  const records = new Map(curated.map((r) => [r.id, { ...r, facts: [...r.facts] }]));
  const owner = new Map(curated.flatMap((r) => r.refs.map((ref) => [refKey(ref), r.id] as const)));
  for (const index of indexes) {
    const claims = repositoryClaims(index);
    for (const record of index.records) {
      const joined = { index, record };
      const id = identify(joined, owner, claims, aliases) ?? newId(joined);
      if (!records.has(id)) records.set(id, fresh(id, joined));
      for (const ref of record.refs) if (!owner.has(refKey(ref))) claim(records.get(id)!, ref, owner);
      attach(records.get(id)!, { ...joined, speaksFor: aliases.get(`${index.source} ${record.key}`)?.refs }, resolve);
    }
  }
  return [...records.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** How many records of one index give a repository as their model's own. */
function repositoryClaims({ records }: IndexFile): Map<string, number> {
  const count = new Map<string, number>();
  for (const { repository } of records)
    if (repository) count.set(refKey(repository), (count.get(refKey(repository)) ?? 0) + 1);
  return count;
}

function identify(
  { index, record }: Joined,
  owner: Map<string, string>,
  claims: Map<string, number>,
  aliases: Aliases,
): string | undefined {
  for (const ref of record.refs) if (owner.has(refKey(ref))) return owner.get(refKey(ref));
  const named = aliases.get(`${index.source} ${record.key}`);
  if (named) return named.record;
  const repository = record.refs.length === 0 && record.repository ? refKey(record.repository) : undefined;
  return repository && claims.get(repository) === 1 ? owner.get(repository) : undefined;
}

/** A ref that nobody owned belongs to the record it came with; curated records keep the members they list. */
function claim(target: ModelRecord, ref: Ref, owner: Map<string, string>): void {
  const elsewhere = /^(api|openrouter):/.test(ref);
  if (target.facts.some((f) => f.curated) && !elsewhere) return;
  owner.set(refKey(ref), target.id);
  if (!target.refs.some((r) => refKey(r) === refKey(ref))) target.refs = [...target.refs, ref];
}

const newId = ({ index, record }: Joined): string =>
  record.refs[0]
    ? refKey(record.refs[0])
    : `${index.source}:${record.key
        .toLowerCase()
        .replace(/\.ya?ml/, '')
        .replace(/[^a-z0-9#.]+/g, '-')}`;

function fresh(id: string, { index, record }: Joined): ModelRecord {
  const { name, maker, released, refs, related, repository } = record;
  const others = [...(related ?? []), ...(repository ? [repository] : [])];
  return {
    id,
    name,
    kind: 'model',
    ...(maker && { maker: { name: maker } }),
    ...(released && { released }),
    refs: [...refs],
    ...(others.length > 0 && { related: others }),
    facts: [],
    findings: [],
    peers: [],
    assessed: index.date,
  };
}

function attach(target: ModelRecord, joined: Joined, resolve: Resolve): void {
  const only = onlyFor(target, joined.speaksFor ?? joined.record.refs);
  target.facts.push(...facts(joined, only, resolve));
  target.findings = [...(target.findings ?? []), ...findingsOf(joined, only)];
  target.peers = [...(target.peers ?? []), ...peerOf(joined, only)];
  if (target.assessed < joined.index.date && target.kind === 'model' && !target.confidence)
    target.assessed = joined.index.date;
  addBases(target, joined, only);
}

/** In a family, an index speaks for the members that it names, in the family's spelling. */
function onlyFor(target: ModelRecord, refs: Ref[]): Ref[] | undefined {
  if (target.kind !== 'family' || refs.length === 0) return undefined;
  const keys = refs.map(refKey);
  const named = target.refs.filter((r) => keys.includes(refKey(r)));
  return named.length > 0 ? named : undefined;
}

function facts({ index, record }: Joined, only: Ref[] | undefined, resolve: Resolve): Fact[] {
  return record.facts.map(({ component, licence, link, date, ...rest }) => ({
    component,
    ...rest,
    ...licenceFields(licence, resolve),
    ...(only && { for: only }),
    evidence: [
      {
        source: index.source,
        url: record.url,
        ...(link && { link }),
        kind: 'secondary' as const,
        date: date ?? record.date,
        accessed: index.date,
      },
    ],
  }));
}

function licenceFields(written: string | undefined, resolve: Resolve): Pick<Fact, 'licence' | 'licenceAsWritten'> {
  if (!written) return {};
  if (written === 'NONE') return { licence: 'NONE' };
  const found = resolve(written);
  return found ? { licence: found } : { licenceAsWritten: written };
}

const findingsOf = ({ index, record }: Joined, only?: Ref[]): Finding[] =>
  (record.findings ?? []).map((f) => ({
    ...f,
    source: index.source,
    url: record.url,
    date: record.date,
    ...(only && { for: only }),
  }));

const peerOf = ({ index, record }: Joined, only?: Ref[]): Peer[] =>
  record.peer
    ? [{ ...record.peer, source: index.source, url: record.url, date: record.date, ...(only && { for: only }) } as Peer]
    : [];

function addBases(target: ModelRecord, { record }: Joined, only?: Ref[]): void {
  const known = new Set((target.bases ?? []).map((b) => refKey(b.ref)));
  const added = (record.bases ?? []).filter((ref) => !known.has(refKey(ref)));
  if (added.length === 0) return;
  target.bases = [
    ...(target.bases ?? []),
    ...added.map((ref) => ({ ref, relation: 'finetune' as const, byIndex: true as const, ...(only && { for: only }) })),
  ];
}
