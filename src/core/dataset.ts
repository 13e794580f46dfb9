import type { ComponentId } from './components';
import type { LinkedDataset } from './observed';
import type { Evidence } from './record';
import type { Ref } from './refs';

/** A training set that cards and papers name: what kind of data it is, and how it can be had. */
export interface DatasetRecord {
  id: string;
  name: string;
  ref?: Ref;
  maker?: string;
  licence?: string | string[];
  access?: 'open' | 'gated' | 'request' | 'paid' | 'withdrawn' | 'withheld';
  /** OSAID's classes of data; `mixed` where parts differ. */
  class?: 'open' | 'public' | 'obtainable' | 'unshareable' | 'mixed';
  evidence: Evidence;
}

/** A dataset that a fact or the page names, with our record where the name is one of its own. */
export interface NamedDataset extends LinkedDataset {
  /** Component whose evidence names it; absent where the page does. */
  component?: ComponentId;
  record: DatasetRecord | null;
}

/** Finds the record of a dataset by one of its names; undefined where there is none. */
export type FindDataset = (name: string) => DatasetRecord | undefined;

/** What the facts and the page name, each set once: what a person found comes first. */
export function namedDatasets(
  facts: { component: ComponentId; datasets?: string[] }[],
  linked: LinkedDataset[],
  find: FindDataset,
): NamedDataset[] {
  const ofFacts = facts.flatMap((f) =>
    (f.datasets ?? []).map((name): NamedDataset => ({ name, component: f.component, record: find(name) ?? null })),
  );
  const ofPage = linked.map((d): NamedDataset => ({ ...d, record: find(d.name) ?? null }));
  return [...new Map([...ofPage, ...ofFacts].reverse().map((d) => [d.record?.id ?? d.name, d])).values()].reverse();
}
