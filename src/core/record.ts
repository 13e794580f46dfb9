import type { ComponentId } from './components';
import type { Ref } from './refs';
import type { KnownState } from './states';

/** An ISO date, to the day, month or year: `2024-10-28`, `2024-10`, `2024`. */
export type PartialDate = string;

export type EvidenceKind = 'primary' | 'secondary';

/** Nothing is stated without it (DESIGN §4.3). `date` is the page's own, `accessed` is when it was read. */
export interface Evidence {
  /** Who says so: an id of data/sources.yaml. */
  source: string;
  url: string;
  /** Where the thing itself is, as the source gives it. */
  link?: string;
  shows?: string;
  kind: EvidenceKind;
  date?: PartialDate;
  accessed: PartialDate;
}

/** For whom a fact was stated: this very artefact, its family, or an ancestor it descends from. */
export type Scope = 'model' | 'family' | 'ancestor';

/** One component of a record whose state is known. */
export interface Fact {
  component: ComponentId;
  state: KnownState | 'not-applicable';
  /**
   * SPDX expression, with `LicenseRef-<id>` for licences of our own table; `NONE` when included without a licence;
   * absent when not stated. A list means that the source lists them and doesn't say whether all or any of them hold.
   */
  licence?: string | string[];
  /** The source states the licence for the release as a whole, not for this component. */
  licenceFor?: 'release';
  /** Standing of the source a lent licence came from. */
  licenceBy?: EvidenceKind;
  /** The licence as the source wrote it, where no licence of ours could be recognised in it. */
  licenceAsWritten?: string;
  gate?: 'auto' | 'manual';
  /** Weights that can be used through a service only (state `withheld`). */
  access?: 'hosted';
  /** Why data is withheld, where the maker gives a reason (G7, Open Source AI). */
  reason?: 'legal' | 'technical' | 'none-given';
  /** Whether a description of the training data covers all of it (OSAID, data information). */
  complete?: boolean;
  confidence?: 'low';
  /** Training sets that its evidence names: ids of data/datasets. */
  datasets?: string[];
  /** Refs of the members it speaks for; absent when it speaks for all of the record. */
  for?: Ref[];
  scope?: Scope;
  /** Record an `ancestor` fact was taken from. */
  from?: string;
  /** Declared by the page that is open, not assessed by anybody: ranks below everything else. */
  declared?: boolean;
  /** Curated facts outrank imported ones (DESIGN §4.4). */
  curated?: boolean;
  evidence: Evidence[];
}

/** What a named index found about data or code without primary evidence: shown beside `unknown` (DESIGN §1, State). */
export interface Finding {
  component: ComponentId;
  says: 'closed' | 'absent';
  source: string;
  url: string;
  date: PartialDate;
  for?: Ref[];
}

/** A peer's own result, computed by the peer's rule on the peer's own record. */
export type PeerResult =
  | { kind: 'mof'; class: number; progress: number[] }
  /** Twelve classes as letters, in the order of the index's dimensions. */
  | { kind: 'osai'; score: number; classes: string };

export type Peer = PeerResult & { source: string; url: string; date: PartialDate; for?: Ref[] };

/** Makers' words, marked as quotes of at most fifteen words. */
export interface Quote {
  words: string;
  url: string;
  date?: PartialDate;
}

/** Who publishes a model; a public body or a university makes it public AI. */
export interface Maker {
  name: string;
  kind?: 'company' | 'non-profit' | 'university' | 'public-body' | 'community';
  /** ISO 3166 code. */
  country?: string;
}

/** What is known of one model or of one family of models. */
export interface ModelRecord {
  id: string;
  name: string;
  kind: 'model' | 'family';
  maker?: Maker;
  released?: PartialDate;
  /** Every artefact the record speaks for. */
  refs: Ref[];
  /** Related, never identity: libraries, repositories that speak of several families. */
  related?: Ref[];
  /** Records or refs it was derived from, with the relation. */
  bases?: Base[];
  facts: Fact[];
  findings?: Finding[];
  peers?: Peer[];
  quotes?: Quote[];
  openQuestions?: string[];
  confidence?: 'high' | 'medium' | 'low';
  assessed: PartialDate;
}

export type Relation = 'finetune' | 'quantized' | 'adapter' | 'merge' | 're-upload' | 'unknown';

/** A declared parent. */
export interface Base {
  ref: Ref;
  relation: Relation;
  /** An index names it; neither the maker nor the hub does. */
  byIndex?: true;
  /** Nobody declared it: it follows from the known naming rule of the repository's owner. */
  byRule?: true;
  /** Refs of the members it holds for; absent: all. */
  for?: Ref[];
}

/** State of a fact with what may qualify it. */
export type KnownStateFact = Pick<Fact, 'state'> & Partial<Pick<Fact, 'gate' | 'licence' | 'licenceAsWritten'>>;
