import type { Ref } from '../../core/refs';
import { ROWS_AT_ONCE, type RowMark } from '../../messages';

type Ask = (refs: Ref[]) => Promise<RowMark[] | null>;

export interface Queue {
  /** The answer for a ref, if it is there. */
  get(ref: Ref): RowMark | undefined;
  /** Asks for refs that were not asked for yet. */
  want(refs: Iterable<Ref>): void;
  stop(): void;
}

/** Asks the worker about models, each once, `ROWS_AT_ONCE` in a message; `arrived` is called with every answer. */
export function openQueue(ask: Ask, arrived: () => void): Queue {
  const answers = new Map<Ref, RowMark>();
  const asked = new Set<Ref>();
  let stopped = false;
  const send = async (batch: Ref[]) => {
    const found = await ask(batch);
    for (const mark of found ?? []) answers.set(mark.ref, mark);
    // Without an answer (the worker was just replaced) the next sight of the row asks again.
    if (!found) for (const ref of batch) asked.delete(ref);
    if (!stopped) arrived();
  };
  return {
    get: (ref) => answers.get(ref),
    want(refs) {
      const fresh = [...new Set(refs)].filter((ref) => !asked.has(ref));
      for (const ref of fresh) asked.add(ref);
      for (let i = 0; i < fresh.length; i += ROWS_AT_ONCE) void send(fresh.slice(i, i + ROWS_AT_ONCE));
    },
    stop() {
      stopped = true;
    },
  };
}
