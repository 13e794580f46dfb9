// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import { onSettled, type PageContext } from '../../../src/page/navigation';

const ctx: PageContext = {
  isValid: true,
  onInvalidated: () => () => {},
  addEventListener: (target, type, handler) => target.addEventListener(type, handler),
  setTimeout: (handler, timeout) => setTimeout(handler, timeout) as never,
  requestAnimationFrame: (callback) => requestAnimationFrame(callback),
};

beforeEach(() => {
  window.location.href = 'https://github.com/a/b';
});

test.each(['turbo:render', 'soft-nav:payload', 'soft-nav:react-done'])(
  '%s: new contents of an address are read again, a new address is visited',
  (type) => {
    const visit = vi.fn();
    const again = vi.fn();
    onSettled(ctx, visit, again);
    expect(visit).toHaveBeenCalledTimes(1);
    document.dispatchEvent(new CustomEvent(type));
    expect([visit.mock.calls.length, again.mock.calls.length]).toEqual([1, 1]);
    window.history.pushState({}, '', '/a/c');
    document.dispatchEvent(new CustomEvent(type));
    expect([visit.mock.calls.length, again.mock.calls.length]).toEqual([2, 1]);
    expect(visit.mock.calls[0]![0].stale()).toBe(true);
    expect(visit.mock.calls[1]![0]).toMatchObject({ first: false });
  },
);

test('a page that comes back from the cache is asked about again, a fresh one is not', () => {
  const again = vi.fn();
  onSettled(ctx, vi.fn(), again);
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: false }));
  expect(again).not.toHaveBeenCalled();
  window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));
  expect(again).toHaveBeenCalledTimes(1);
});
