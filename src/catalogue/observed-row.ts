import type { Observed } from '../core/observed';
import type { Base, Relation } from '../core/record';
import { hf } from '../core/refs';

/** What the hub declared of one repository on the radar's day, as it is packaged: short keys, nothing empty. */
export interface ObservedRow {
  i: string;
  /** Licence ids as declared; several where the card lists several. */
  l?: string[];
  /** Behind a gate; of which kind, the radar does not say. */
  g?: 1;
  /** Formats of weight files. */
  f?: string[];
  /** Parents: a letter for the relation, then the id. */
  b?: string[];
  /** Library. */
  y?: string;
  /** Datasets named. */
  d?: string[];
  /** Papers named (arXiv). */
  a?: string[];
  /** Parameters. */
  p?: number;
  /** Downloads in 30 days. */
  n?: number;
  /** Last change. */
  u?: string;
  /** Removed from the hub since. */
  r?: 1;
}

const LETTERS: Record<Relation, string> = {
  finetune: 'f',
  quantized: 'q',
  adapter: 'a',
  merge: 'm',
  're-upload': 'r',
  unknown: 'u',
};
const RELATIONS = new Map(Object.entries(LETTERS).map(([relation, letter]) => [letter, relation as Relation]));

export const packBase = ({ ref, relation }: Base): string => `${LETTERS[relation]}${ref.slice(3)}`;
export const unpackBase = (packed: string): Base => ({
  ref: hf(packed.slice(1)),
  relation: RELATIONS.get(packed[0]!) ?? 'unknown',
});

/** A packaged row as an observation of the hub on `seen`. */
export function toObserved(row: ObservedRow, seen: string): Observed {
  return {
    ref: hf(row.i),
    source: 'hf-radar',
    url: `https://huggingface.co/${row.i}`,
    seen,
    licences: row.l ?? [],
    gate: row.g ? 'unspecified' : 'none',
    formats: row.r ? [] : (row.f ?? []),
    ...(row.p !== undefined && { parameters: row.p }),
    ...(row.y && { library: row.y }),
    ...(row.y === 'peft' && { adapterOnly: true }),
    bases: (row.b ?? []).map(unpackBase),
    datasets: (row.d ?? []).map((name) => ({ name })),
    papers: row.a ?? [],
    ...(row.u && { changed: row.u }),
  };
}

export const SHARDS = 64;

/** Which of the packaged shards holds a ref's row: FNV-1a of its key. */
export function shardOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < key.length; i++) hash = Math.imul(hash ^ key.charCodeAt(i), 0x01000193);
  return (hash >>> 0) % SHARDS;
}

export const shardFile = (shard: number): string => `observed/${shard}.json`;
