import type { Base, PartialDate } from './record';
import type { Ref } from './refs';

/** A training set that a page names; `onHub` is false where the hub says that it holds no such dataset. */
export interface LinkedDataset {
  name: string;
  onHub?: boolean;
}

/**
 * What the page or the hub itself declares now. Observed is not assessed: these facts give a label worded
 * "as declared here" and never a verdict of a person (DESIGN §1). At most about 2 KB.
 */
export interface Observed {
  /** The id the page gives itself; it wins over the address, which may be an old name. */
  ref: Ref;
  /** Who declares it: an id of data/sources.yaml, the host of the page. */
  source: string;
  url: string;
  /** Day of the observation, ISO. */
  seen: PartialDate;
  licences: string[];
  licenceName?: string;
  licenceLink?: string;
  gate?: 'auto' | 'manual' | 'unspecified' | 'none';
  /** Formats of the weight files, such as `safetensors` or `gguf`; empty when none was seen. */
  formats: string[];
  parameters?: number;
  library?: string;
  /** True or false where the page's tags were seen; absent where nobody can tell. */
  customCode?: boolean;
  adapterOnly?: boolean;
  bases: Base[];
  datasets: LinkedDataset[];
  papers: string[];
  hasCard?: boolean;
  /** Last change of the repository. */
  changed?: PartialDate;
}

/** Largest message about a page, in letters of JSON (DESIGN §3.3). */
const LIMIT = 2000;

/** Shortens the lists of an observation, the least telling first, until it fits the limit. */
export function fitted(observed: Observed): Observed {
  const lists = ['datasets', 'papers', 'bases', 'licences'] as const;
  let size = JSON.stringify(observed).length;
  const short = { ...observed };
  for (const key of lists) {
    while (size > LIMIT && short[key].length > 1) {
      short[key] = short[key].slice(0, -1) as never;
      size = JSON.stringify(short).length;
    }
  }
  return short;
}
