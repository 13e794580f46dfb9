import type { PanelRow, PanelView } from '../messages';
import { el, link, mark } from './dom';
import css from './panel.css?inline';

export interface PanelActions {
  close(): void;
  hide(): void;
  report(): void;
  /** Shows the place of a claim. */
  reveal(claim: number): void;
}

export interface Panel {
  focus(): void;
  remove(): void;
}

/** Puts the panel into the root of the badge: a dialog beside the page. Esc and the cross close it. */
export function drawPanel(root: ShadowRoot, view: PanelView, actions: PanelActions): Panel {
  const style = el('style', {}, css);
  const panel = dialog(view, actions);
  root.append(style, panel);
  return {
    focus: () => panel.focus(),
    remove() {
      style.remove();
      panel.remove();
    },
  };
}

/** Made of finished words. */
function dialog(view: PanelView, actions: PanelActions): HTMLElement {
  const panel = el(
    'section',
    { class: 'panel', role: 'dialog', 'aria-modal': 'false', 'aria-label': view.title, tabindex: '-1' },
    el(
      'header',
      {},
      el('h2', {}, view.title),
      button('×', actions.close, { class: 'close', 'aria-label': view.words.close }),
    ),
    el('p', { class: 'headline' }, view.label),
    ...view.lead.map((text) => el('p', { class: 'lead' }, text)),
    ...view.sections.map(({ title, rows }) =>
      el('div', {}, el('h3', {}, title), el('ul', {}, ...rows.map((r) => row(r, view, actions)))),
    ),
    el('p', { class: 'foot' }, view.foot),
    el(
      'footer',
      {},
      button(view.words.report, actions.report, { class: 'primary' }),
      button(view.words.hide, actions.hide),
    ),
  );
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    actions.close();
  });
  return panel;
}

function button(text: string, act: () => void, attributes: Record<string, string> = {}): HTMLElement {
  const element = el('button', { type: 'button', ...attributes }, text);
  element.addEventListener('click', act);
  return element;
}

function row(
  { mark: look, head, text, details, links, claim }: PanelRow,
  { words }: PanelView,
  { reveal }: PanelActions,
): HTMLElement {
  return el(
    'li',
    {},
    look ? mark(look) : null,
    el(
      'div',
      {},
      el('strong', {}, head),
      text ? el('span', { class: 'text' }, text) : null,
      ...details.map((d) => el('div', { class: 'detail' }, d)),
      ...links.map((l) => el('div', { class: 'source' }, link(l.text, l.url))),
      claim === undefined ? null : button(words.show, () => reveal(claim), { class: 'plain' }),
    ),
  );
}
