import Fuse from 'fuse.js/basic';
import type { SearchEntry } from './types';

export interface Search {
  /** Entries for a query, best first. */
  find(query: string, limit?: number): SearchEntry[];
}

/** As many as Fuse ranks within a frame. */
const CANDIDATES = 200;

const fold = (text: string) => text.toLowerCase().replace(/[\s_/:.-]+/g, ' ');

/**
 * Fuzzy look-up with Fuse.js, which alone is too slow over 100,000 names: a scan for the query's words, or the overlap
 * of letter pairs where a word is misspelt, picks the candidates that Fuse then ranks (DESIGN §5: 16 ms a keystroke).
 */
export function openSearch(entries: SearchEntry[]): Search {
  const haystacks = entries.map(([ref, name, maker]) => fold(`${ref} ${name} ${maker}`));
  const pairs = Int32Array.from(haystacks, pairBits);
  return {
    find(query, limit = 20) {
      const wanted = fold(query).trim();
      if (wanted === '') return [];
      const exact = containing(haystacks, wanted.split(' '));
      const chosen = exact.length > 0 ? shortest(exact, haystacks) : similar(pairs, pairBits(wanted));
      const fuse = new Fuse(
        chosen.map((i) => ({ entry: entries[i]!, text: haystacks[i]! })),
        {
          keys: ['text'],
          threshold: 0.45,
          ignoreLocation: true,
          ignoreFieldNorm: false,
        },
      );
      const ranked = fuse.search(wanted, { limit }).map((r) => r.item.entry);
      return ranked.length > 0 || exact.length === 0 ? ranked : chosen.slice(0, limit).map((i) => entries[i]!);
    },
  };
}

function containing(haystacks: string[], words: string[]): number[] {
  const found: number[] = [];
  for (let i = 0; i < haystacks.length; i++) if (words.every((w) => haystacks[i]!.includes(w))) found.push(i);
  return found;
}

/** Of many that contain the words, those that contain little else. */
const shortest = (found: number[], haystacks: string[]) =>
  found.length <= CANDIDATES
    ? found
    : found.sort((a, b) => haystacks[a]!.length - haystacks[b]!.length).slice(0, CANDIDATES);

/** Letter pairs of a text, hashed into 32 bits. */
function pairBits(text: string): number {
  let bits = 0;
  for (let i = 1; i < text.length; i++) bits |= 1 << ((text.charCodeAt(i - 1) * 31 + text.charCodeAt(i)) % 32);
  return bits;
}

/** Those that share most letter pairs with the query. */
function similar(pairs: Int32Array, query: number): number[] {
  const shared = Uint8Array.from(pairs, (p) => bitCount(p & query));
  const byShared: number[][] = Array.from({ length: 33 }, () => []);
  for (let i = 0; i < shared.length; i++) byShared[shared[i]!]!.push(i);
  return byShared
    .reverse()
    .flat()
    .slice(0, CANDIDATES * 2);
}

function bitCount(bits: number): number {
  let n = bits - ((bits >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return (((n + (n >>> 4)) & 0x0f0f0f0f) * 0x01010101) >>> 24;
}
