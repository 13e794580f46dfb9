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

/** Asks the worker about models, each once, a batch at a time; `arrived` is called after every batch. */
export function openQueue(ask: Ask, arrived: () => void): Queue {
  const answers = new Map<Ref, RowMark>();
  const asked = new Set<Ref>();
  let waiting: Ref[] = [];
  let busy = false;
  let stopped = false;
  const run = async () => {
    busy = true;
    while (waiting.length > 0 && !stopped) {
      const batch = waiting.slice(0, ROWS_AT_ONCE);
      waiting = waiting.slice(ROWS_AT_ONCE);
      const found = await ask(batch);
      for (const mark of found ?? []) answers.set(mark.ref, mark);
      // Without an answer (the worker was just replaced) the next sight of the row asks again.
      if (!found) for (const ref of batch) asked.delete(ref);
      if (!stopped) arrived();
    }
    busy = false;
  };
  return {
    get: (ref) => answers.get(ref),
    want(refs) {
      for (const ref of refs)
        if (!asked.has(ref)) {
          asked.add(ref);
          waiting.push(ref);
        }
      if (!busy && waiting.length > 0) void run();
    },
    stop() {
      stopped = true;
    },
  };
}
