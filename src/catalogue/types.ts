import type { Licence } from '../core/licence';
import type { PartialDate } from '../core/record';
import type { Ref } from '../core/refs';
import type { SourceInfo } from '../core/report';

/** One thing that can be looked up: a ref, the name of its record, the maker, and its marks (see `packMarks`). */
export type SearchEntry = [ref: string, name: string, maker: string, marks: string];

/** What the worker reads once per wake. Refs are keys (`refKey`); numbers are places in `records`. */
export interface CatalogueIndex {
  asOf: PartialDate;
  /** Day of the hub's own declarations. */
  observedOn: PartialDate;
  /** Id and name of every record. */
  records: [id: string, name: string][];
  refs: Record<string, number>;
  /** Old names of a repository and where they lead. */
  renames: Record<string, string>;
  /** Others' repositories that carry a record's weights, and the ref they carry. */
  reuploads: Record<string, Ref>;
  /** Refs that speak of several records: offered, never matched. */
  related: Record<string, number[]>;
  /** Those of them that are pages of models: repositories and announcements of several families. */
  homes?: string[];
  /** A maker's name in another place, as the beginning of a ref (`gh:lab`) → its names on Hugging Face. */
  owners?: Record<string, string[]>;
  sources: Record<string, SourceInfo>;
}

/** The packaged licences: our own records, SPDX's flags for the rest, and every name they go by. */
export interface LicenceData {
  licences: Licence[];
  /** SPDX ids without a record of ours: OSI and FSF flags, as `o`, `f`, `n` (FSF: not free). */
  spdx: Record<string, string>;
  /** Normalised name → id of an expression. */
  names: Record<string, string>;
}

/** File of a record inside the packaged catalogue. */
export const recordFile = (id: string): string => `records/${id.toLowerCase().replace(/[^a-z0-9.]+/g, '-')}.json`;
