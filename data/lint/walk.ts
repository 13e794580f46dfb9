import type { Data, Loaded } from '../load';
import type { DatasetFile, MakerFile, ModelFile } from '../schema';

type FileFact = NonNullable<ModelFile['facts'][string]>;
export type FileEvidence = NonNullable<FileFact['evidence']>[number];

export interface Place {
  file: Loaded<unknown>;
  path: PropertyKey[];
}

/** Every fact of the curated records with its place: those of all, and what differs by member. */
export function* modelFacts(
  data: Data,
): Generator<Place & { file: Loaded<ModelFile>; fact: FileFact; component: string }> {
  for (const file of data.models) {
    for (const [component, fact] of Object.entries(file.value.facts))
      if (fact) yield { file, path: ['facts', component], fact, component };
    for (const [i, { members: _, component, ...fact }] of (file.value.differences ?? []).entries())
      yield { file, path: ['differences', i], fact: fact as FileFact, component };
  }
}

/** Every piece of evidence: of facts, makers and datasets. */
export function* evidence(data: Data): Generator<Place & { evidence: FileEvidence }> {
  for (const { file, path, fact } of modelFacts(data)) yield* each(file, [...path, 'evidence'], fact.evidence ?? []);
  for (const file of data.makers as Loaded<MakerFile>[]) yield* each(file, ['evidence'], file.value.evidence ?? []);
  for (const file of data.datasets as Loaded<DatasetFile>[]) yield* each(file, ['evidence'], file.value.evidence);
}

function* each(
  file: Loaded<unknown>,
  path: PropertyKey[],
  list: FileEvidence[],
): Generator<Place & { evidence: FileEvidence }> {
  for (const [i, e] of list.entries()) yield { file, path: [...path, i], evidence: e };
}
