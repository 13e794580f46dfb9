import type { ObservedRow } from '../../src/catalogue/observed-row';
import type { ModelRecord } from '../../src/core/record';
import { hf, refKey } from '../../src/core/refs';

type Pair = [key: string, record: number];

/** Pairs as lists by key, each record once, in the order of the pairs; keys in order. */
export function grouped(pairs: Pair[]): Record<string, number[]> {
  const lists = new Map<string, Set<number>>();
  for (const [key, record] of pairs) lists.set(key, (lists.get(key) ?? new Set()).add(record));
  return Object.fromEntries(
    [...lists].map(([key, set]): [string, number[]] => [key, [...set]]).sort(([a], [b]) => (a < b ? -1 : 1)),
  );
}

const ARXIV = /^https:\/\/(?:www\.)?arxiv\.org\/(?:abs|pdf|html)\/(\d{4}\.\d{4,5})/;
const OWN = new Set(['paper', 'tech_report']);
/** A paper that more records than this name is one on a method that all use. */
const MANY = 12;

/** Papers given as a record's own: recorded as such, or as evidence that it has a paper or report. */
const recorded = (records: ModelRecord[]): Pair[] =>
  records.flatMap((r, i) => {
    const shown = r.facts.filter((f) => OWN.has(f.component)).flatMap((f) => f.evidence);
    const linked = shown.flatMap((e) => ARXIV.exec(e.link ?? e.url)?.[1] ?? []).map((id) => `arxiv:${id}`);
    return [...(r.related ?? []).filter((ref) => ref.startsWith('arxiv:')), ...linked].map(
      (key): Pair => [refKey(key), i],
    );
  });

/** Papers that the model's repository itself names on the hub. */
function declared(records: ModelRecord[], rows: ObservedRow[]): Pair[] {
  const owner = new Map(records.flatMap((r, i) => r.refs.map((ref): [string, number] => [refKey(ref), i])));
  return rows.flatMap((row) => {
    const record = owner.get(refKey(hf(row.i)));
    return record === undefined ? [] : (row.a ?? []).map((id): Pair => [`arxiv:${id}`, record]);
  });
}

/**
 * Paper → the records that name it: their own first, then those whose repositories name it. Papers on methods, which
 * many models name, lead to those only that give them as their own.
 */
export function papersOf(records: ModelRecord[], rows: ObservedRow[]): Record<string, number[]> {
  const own = recorded(records);
  const all = grouped([...own, ...declared(records, rows)]);
  const few = Object.entries(all).filter(([, list]) => list.length <= MANY);
  return { ...grouped(own), ...Object.fromEntries(few) };
}
