import { join } from 'node:path';
import type { ComponentId } from '../../src/core/components';
import type { Fact, Finding, PartialDate, PeerResult } from '../../src/core/record';
import type { Ref } from '../../src/core/refs';
import { writeIfChanged } from '../files';
import { INDEXES } from '../paths';

/** One component as an index states it. The licence stays as written: compiling resolves it by today's licence table. */
export interface IndexFact extends Pick<Fact, 'state' | 'gate' | 'access' | 'licenceFor'> {
  component: ComponentId;
  licence?: string;
  /** Where the thing itself is, as the index gives it. */
  link?: string;
  /** Date of this statement where it differs from the record's. */
  date?: PartialDate;
}

export interface IndexRecord {
  /** Name of the record in its source, unique there. */
  key: string;
  name: string;
  maker?: string;
  released?: PartialDate;
  /** Where the record itself can be read, pinned to the revision. */
  url: string;
  date: PartialDate;
  /** Artefacts that the record is about. */
  refs: Ref[];
  /** Repository that the record gives as the model's own. */
  repository?: Ref;
  related?: Ref[];
  bases?: Ref[];
  facts: IndexFact[];
  findings?: Pick<Finding, 'component' | 'says'>[];
  peer?: PeerResult;
}

/** Something in the source that could not be used, and why. */
export interface Unused {
  key: string;
  what: string;
  why: string;
}

export interface IndexFile {
  source: string;
  /** Day of the revision that was read. */
  date: PartialDate;
  records: IndexRecord[];
  unused: Unused[];
}

/** One importer: reads a raw source and gives its normalised facts. `dir` is the source's folder. */
export interface Importer {
  source: string;
  folder: string;
  run(dir: string): IndexFile;
}

/** Writes `data/indexes/<source>.json`, a record a line, in an order of its own. Returns whether anything changed. */
export function writeIndex(index: IndexFile): boolean {
  const byKey = <T extends { key: string }>(a: T, b: T) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
  const lines = (rows: { key: string }[]) =>
    [...rows]
      .sort(byKey)
      .map((row) => JSON.stringify(row))
      .join(',\n');
  const head = JSON.stringify({ source: index.source, date: index.date }).slice(0, -1);
  const text = `${head},\n"records":[\n${lines(index.records)}\n],\n"unused":[\n${lines(index.unused)}\n]}\n`;
  return writeIfChanged(join(INDEXES, `${index.source}.json`), text);
}
