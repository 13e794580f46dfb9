import type { ClaimsView, ClaimView } from '../../messages';
import { el, link } from '../dom';

export interface CardActions {
  close(): void;
  off(where: 'page' | 'site' | 'all'): void;
}

/** The card: what is said, what was released with its sources, how to report a mistake, and how to be left alone. */
export function drawCard(items: ClaimView[], words: ClaimsView['words'], actions: CardActions): HTMLElement {
  const card = el(
    'section',
    { class: 'card', role: 'dialog', 'aria-modal': 'false', 'aria-label': words.title, tabindex: '-1' },
    el(
      'header',
      {},
      el('h2', {}, words.title),
      button('×', actions.close, { class: 'close', 'aria-label': words.close }),
    ),
    ...items.map((item) => one(item, words)),
    el(
      'footer',
      {},
      button(words.offPage, () => actions.off('page')),
      button(words.offSite, () => actions.off('site')),
      button(words.offAll, () => actions.off('all')),
    ),
  );
  card.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    actions.close();
  });
  return card;
}

function one({ said, found, sources, kind, basis, mistake }: ClaimView, words: ClaimsView['words']): HTMLElement {
  return el(
    'div',
    { class: 'item' },
    el('p', { class: 'said' }, said),
    el('ul', { 'aria-label': words.released }, ...found.map((text) => el('li', {}, text))),
    el('p', { class: 'sources' }, ...joined(sources.map((s) => link(s.text, s.url)))),
    el('p', { class: 'soft' }, `${kind} ${words.described}: `, ...joined(basis.map((b) => link(b.text, b.url)))),
    report(mistake, words),
  );
}

/** A text that says all of this, to be sent by whoever finds it wrong: nothing is sent from here. */
function report(mistake: string, words: ClaimsView['words']): HTMLElement {
  const text = el('textarea', { readonly: '', rows: '4', 'aria-label': words.mistake }, mistake);
  const copy = button(words.copy, () => {
    text.select();
    void navigator.clipboard?.writeText(mistake).catch(() => {});
  });
  return el('details', {}, el('summary', {}, words.mistake), text, copy);
}

const joined = (parts: HTMLElement[]): (HTMLElement | string)[] =>
  parts.flatMap((part, i) => (i === 0 ? [part] : [' · ', part]));

function button(text: string, act: () => void, attributes: Record<string, string> = {}): HTMLButtonElement {
  const element = el('button', { type: 'button', ...attributes }, text);
  element.addEventListener('click', act);
  return element;
}
