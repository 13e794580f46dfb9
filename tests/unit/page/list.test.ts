// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { listView, rowMark } from '../../../src/background/list';
import { unpackListed } from '../../../src/catalogue/marks';
import { english } from '../../../src/english';
import type { ListView } from '../../../src/messages';
import { type ListHandle, startList } from '../../../src/page/list/list';
import { DEFAULTS, type Settings } from '../../../src/settings';

/** Packed marks by name: open source, weights available, nothing known. */
const PACKED: Record<string, string> = { open: '5-fffa', closed: '2-pnna' };
const view = (change: Partial<Settings> = {}): ListView =>
  listView({ ...DEFAULTS, ...change }, 'huggingface', english) as ListView;
const card = (name: string) =>
  `<article class="overview-card-wrapper"><a href="/some/${name}"><header><h4>some/${name}</h4></header></a></article>`;

const ask = vi.fn(async (refs: string[]) =>
  refs.map((ref) => rowMark(ref, unpackListed(PACKED[ref.slice(8)] ?? '0-uuud'), english)),
);
const save = vi.fn();
let list: ListHandle | null = null;

const start = (change: Partial<Settings> = {}) => {
  list = startList({ view: view(change), ask, save, dark: () => false });
};
const frame = () => new Promise((resolve) => setTimeout(resolve, 40));
const labels = () => [...document.querySelectorAll('really-open-mark')].map((m) => m.getAttribute('aria-label'));
const dimmed = () => [...document.querySelectorAll('[data-really-open-dim] h4')].map((h) => h.textContent);

beforeEach(() => {
  ask.mockClear();
  save.mockClear();
  window.location.href = 'https://huggingface.co/models';
  document.body.innerHTML = `<main>${['open', 'closed', 'other'].map(card).join('')}</main>`;
});
afterEach(() => {
  list?.stop();
  list = null;
});

test('each row has one mark, which says its sentence to ear and pointer', async () => {
  start();
  await frame();
  expect(labels()).toEqual([
    'Openness: Open Source AI with Open Data. Weights released, training data released, code released.',
    'Openness: Weights Available AI. Weights in part, training data not released, code not released.',
    'Openness: Not assessed. Weights not known, training data not known, code not known.',
  ]);
  expect(document.querySelector('really-open-mark')!.getAttribute('role')).toBe('img');
});

test('added rows are marked, and only they are asked about; what was marked stays', async () => {
  start();
  await frame();
  const before = [...document.querySelectorAll('really-open-mark')];
  document.querySelector('main')!.insertAdjacentHTML('beforeend', card('new'));
  await frame();
  await frame();
  expect(labels()).toHaveLength(4);
  expect(ask.mock.calls.map(([refs]) => refs)).toEqual([
    ['hf:some/open', 'hf:some/closed', 'hf:some/other'],
    ['hf:some/new'],
  ]);
  expect([...document.querySelectorAll('really-open-mark')].slice(0, 3)).toEqual(before);
});

test('a node used again for another model, a title put anew, an emptied copy: one right mark each', async () => {
  start();
  await frame();
  const row = document.querySelector('article')!;
  row.querySelector('a')!.setAttribute('href', '/some/closed');
  await frame();
  await frame();
  expect(row.querySelectorAll('really-open-mark')).toHaveLength(1);
  expect(row.querySelector('really-open-mark')!.getAttribute('aria-label')).toContain('Weights Available');
  row.querySelector('h4')!.textContent = 'other words';
  await frame();
  await frame();
  expect(row.querySelectorAll('really-open-mark')).toHaveLength(1);
  const main = document.querySelector('main')!;
  main.replaceWith(main.cloneNode(true));
  await frame();
  await frame();
  expect(labels()).toHaveLength(3);
});

test('our own changes start nothing: the page is looked through once', async () => {
  const looked = vi.spyOn(Element.prototype, 'matches');
  const times = () => looked.mock.calls.filter(([selector]) => selector.includes('overview-card')).length;
  start();
  await frame();
  list!.update(view({ filter: 'open-weights' }));
  await frame();
  expect(labels()).toHaveLength(3);
  expect(times()).toBe(1);
  document.querySelector('main')!.insertAdjacentHTML('beforeend', card('new'));
  await frame();
  await frame();
  expect(times()).toBe(2);
});

test('the filter dims, says so, and leaves what is not known alone', async () => {
  start({ filter: 'open-weights' });
  await frame();
  expect(dimmed()).toEqual(['some/closed']);
  expect(labels()[1]).toMatch(/Dimmed by your filter\.$/);
  list!.update(view({ filter: 'open-weights', dimUnknown: true }));
  expect(dimmed()).toEqual(['some/closed', 'some/other']);
  list!.update(view());
  expect(dimmed()).toEqual([]);
  expect(labels()[1]).not.toMatch(/Dimmed/);
});

test('stopped, nothing of it is left and nothing comes', async () => {
  start({ filter: 'open-weights' });
  await frame();
  list!.stop();
  document.querySelector('main')!.insertAdjacentHTML('beforeend', card('new'));
  await frame();
  await frame();
  expect(labels()).toEqual([]);
  expect(document.querySelectorAll('really-open, [data-really-open-dim]')).toHaveLength(0);
});

test('the control comes with the first row and goes with the last', async () => {
  document.body.innerHTML = '<main></main>';
  start();
  await frame();
  expect(document.querySelectorAll('really-open')).toHaveLength(0);
  document.querySelector('main')!.innerHTML = card('open');
  await frame();
  await frame();
  expect(document.querySelectorAll('really-open')).toHaveLength(1);
  document.querySelector('article')!.remove();
  await frame();
  expect(document.querySelectorAll('really-open')).toHaveLength(0);
});
