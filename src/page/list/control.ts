import type { ListView } from '../../messages';
import type { Filter, Settings } from '../../settings';
import { el } from '../dom';
import css from './control.css?inline';
import type { Counts } from './filter';

export type FilterChange = Partial<Pick<Settings, 'filter' | 'dimUnknown'>>;

export interface Control {
  element: HTMLElement;
  show(view: ListView, counts: Counts): void;
}

const fill = (words: string, counts: Counts) =>
  words.replace(/\{(all|dimmed|unknown)\}/g, (_, key: keyof Counts) => String(counts[key]));

/** The filter's control: which models to show, how many are dimmed, and one click that shows all again. */
export function drawControl(view: ListView, save: (change: FilterChange) => void): Control {
  const { words, choices } = view;
  const options = choices.map((c) => el('option', { value: c.id }, c.words));
  const select = el('select', {}, ...options);
  const status = el('p', { role: 'status' });
  const unknown = el('input', { type: 'checkbox' });
  const unknownWords = el('span');
  const unknownLabel = el('label', {}, unknown, unknownWords);
  const off = el('button', { type: 'button' }, words.off);
  const element = el(
    'div',
    { class: 'control', role: 'group', 'aria-label': words.name },
    el('label', {}, words.choose, select),
    off,
    status,
    unknownLabel,
  );
  select.addEventListener('change', () => save({ filter: select.value as Filter }));
  unknown.addEventListener('change', () => save({ dimUnknown: unknown.checked }));
  off.addEventListener('click', () => {
    save({ filter: 'off' });
    // The button goes away with the filter: the keyboard goes on where the filter is chosen.
    select.focus();
  });
  return {
    element,
    show(now, counts) {
      const on = now.filter !== 'off';
      select.value = now.filter;
      unknown.checked = now.dimUnknown;
      setText(status, fill(on ? words.count : words.counting, counts));
      setText(unknownWords, fill(words.unknown, counts));
      unknownLabel.hidden = !on || (counts.unknown === 0 && !now.dimUnknown);
      off.hidden = !on;
    },
  };
}

/** A screen reader reads a status again whenever it is set: only what changed is set. */
function setText(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

export const controlStyle = (): HTMLStyleElement => el('style', {}, css);
