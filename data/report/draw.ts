/** The seed of the published audit, and how many records it draws. */
export const SEED = 2026;
export const SAMPLE = 60;

/** A stream of numbers in [0, 1) from a seed: mulberry32, 32 bits of state, the same on every machine. */
export function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}

/**
 * `size` of the ids, drawn without return by a fixed seed. The ids are sorted first, so that the order in which
 * files are read decides nothing; the first steps of a Fisher-Yates shuffle pick, the result is sorted again.
 */
export function draw(ids: readonly string[], seed = SEED, size = SAMPLE): string[] {
  const pool = [...ids].sort();
  const random = randomFrom(seed);
  const count = Math.min(size, pool.length);
  for (let i = 0; i < count; i++) {
    const j = i + Math.floor(random() * (pool.length - i));
    [pool[i], pool[j]] = [pool[j]!, pool[i]!];
  }
  return pool.slice(0, count).sort();
}
