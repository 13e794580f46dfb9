import type { Data } from '../load';
import type { Problem } from '../problem';

/** One rule about the curated data, in a file of its own, with its own test. */
export interface Rule {
  name: string;
  /** What is expected, for the list of rules. */
  expects: string;
  check(data: Data): Problem[];
}
