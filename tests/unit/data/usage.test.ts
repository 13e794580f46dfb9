import { expect, test, vi } from 'vitest';
import { main } from '../../../data/main';

test.each([
  [['gaps', 'x'], /^gaps: expected a number from 1, found "x"$/],
  [['gaps', '-1'], /^gaps: expected a number from 1, found "-1"$/],
  [['gaps', '1.5'], /^gaps: /],
  [['gaps', ''], /^gaps: /],
  [['nonsense'], /^usage: /],
  [['toString'], /^usage: /],
])('npm run data -- %j: said in one message, exit 2', async (args, message) => {
  const err = vi.spyOn(console, 'error').mockImplementation(() => {});
  expect(await main(args)).toBe(2);
  expect(err.mock.calls).toEqual([[expect.stringMatching(message)]]);
});
