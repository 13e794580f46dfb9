declare module 'spdx-expression-parse' {
  export interface Leaf {
    license: string;
    plus?: boolean;
    exception?: string;
  }
  export interface Pair {
    left: Info;
    conjunction: 'and' | 'or';
    right: Info;
  }
  export type Info = Leaf | Pair;
  /** Throws where `source` is no valid SPDX expression. */
  export default function parse(source: string): Info;
}
