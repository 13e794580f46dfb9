import { expect, test, vi } from 'vitest';
import { ROWS_AT_ONCE, type RowMark } from '../../../src/messages';
import { openQueue } from '../../../src/page/list/queue';

const answer = async (refs: string[]) => refs.map((ref) => ({ ref }) as RowMark);

test('each model is asked about once, at most so many in a message', async () => {
  const ask = vi.fn(answer);
  const arrived = vi.fn();
  const queue = openQueue(ask, arrived);
  const refs = Array.from({ length: 120 }, (_, i) => `hf:a/${i}`);
  queue.want([...refs, 'hf:a/0']);
  queue.want(refs);
  await vi.waitFor(() => expect(arrived).toHaveBeenCalledTimes(3));
  expect(ask.mock.calls.map(([batch]) => batch.length)).toEqual([ROWS_AT_ONCE, ROWS_AT_ONCE, 20]);
  expect(queue.get('hf:a/119')).toEqual({ ref: 'hf:a/119' });
  expect(queue.get('hf:a/120')).toBeUndefined();
});

test('what was not answered is asked about at the next sight', async () => {
  const ask = vi.fn<(refs: string[]) => Promise<RowMark[] | null>>(answer);
  ask.mockResolvedValueOnce(null);
  const queue = openQueue(ask, () => {});
  queue.want(['hf:a/b']);
  await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1));
  await Promise.resolve();
  queue.want(['hf:a/b']);
  await vi.waitFor(() => expect(queue.get('hf:a/b')).toBeDefined());
});

test('after it was stopped nothing is told any more', async () => {
  const arrived = vi.fn();
  const queue = openQueue(answer, arrived);
  queue.want(['hf:a/b']);
  queue.stop();
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(arrived).not.toHaveBeenCalled();
});
