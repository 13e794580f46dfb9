import type { DatasetData } from '../../src/catalogue/datasets';
import type { DatasetRecord } from '../../src/core/dataset';
import type { Evidence } from '../../src/core/record';
import type { DatasetFile } from '../schema';
import { sourceOf } from './curated';

/** The packaged training sets, and every ref and name they go by. A name of two sets names none. */
export function compileDatasets(files: DatasetFile[]): DatasetData {
  const names = new Map<string, Set<number>>();
  files.forEach((file, i) => {
    for (const name of namesOf(file)) names.set(name, (names.get(name) ?? new Set()).add(i));
  });
  return {
    records: files.map(toRecord),
    names: Object.fromEntries(
      [...names]
        .filter(([, ids]) => ids.size === 1)
        .map(([name, [i]]) => [name, i!] as const)
        .sort(),
    ),
  };
}

/** A hub id with and without its owner's prefix in cards, and the names people write. */
const namesOf = (file: DatasetFile): string[] =>
  [file.id, file.name, ...(file.aliases ?? []), ...(file.refs ?? []).map((r) => r.replace(/^hf-dataset:/, ''))].map(
    (n) => n.toLowerCase(),
  );

function toRecord({ id, name, refs, maker, licence, access, class: kind, evidence }: DatasetFile): DatasetRecord {
  const [first] = evidence;
  return {
    id,
    name,
    ...(refs?.[0] && { ref: refs[0] }),
    ...(maker && { maker }),
    ...(licence && { licence: licence as string | string[] }),
    ...(access && { access }),
    ...(kind && { class: kind }),
    evidence: {
      source: first!.source ?? sourceOf(first!.url),
      url: first!.url,
      kind: first!.kind,
      ...(first!.date && { date: first!.date }),
      accessed: first!.accessed,
    } as Evidence,
  };
}

/** Ids of the training sets whose own page on the hub a link leads to. */
export type DatasetLinks = (url: string) => string[];

/** Evidence that leads to a dataset's own page names that dataset. */
export function datasetLinks(files: DatasetFile[]): DatasetLinks {
  const byRef = new Map(files.flatMap((f) => (f.refs ?? []).map((ref) => [ref.toLowerCase(), f.id] as const)));
  return (url) => {
    const [, id] = /^https:\/\/huggingface\.co\/datasets\/([^/?#]+\/[^/?#]+)/.exec(url) ?? [];
    const found = id && byRef.get(`hf-dataset:${id.toLowerCase()}`);
    return found ? [found] : [];
  };
}
