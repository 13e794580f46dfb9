import type { Brief } from '../messages';
import type { BadgePlace } from '../settings';
import { el, mark } from './dom';
import type { Host } from './host';
import { contentBox, placeBadge } from './place';

export interface Badge {
  button: HTMLButtonElement;
  place(): void;
  remove(): void;
}

/** The badge: the label in words and three marks; a button that opens the panel. */
export function drawBadge(host: Host, brief: Brief, anchor: () => Element | null, open: () => void): Badge {
  const marks = brief.marks.map(({ look, letter, words }) =>
    el('span', { class: 'pillar', title: words }, mark(look), letter),
  );
  const button = el(
    'button',
    {
      class: `badge ${brief.assessed ? 'assessed' : 'declared'}`,
      'aria-label': brief.name,
      'aria-expanded': 'false',
      type: 'button',
    },
    el('span', { class: 'marks', 'aria-hidden': 'true' }, ...marks),
    el('span', { class: 'label', 'aria-hidden': 'true' }, brief.label),
  );
  button.addEventListener('click', open);
  host.root.append(button);
  const place = () => put(button, brief.place === 'title' ? anchor() : null, brief.place);
  place();
  return { button, place, remove: () => button.remove() };
}

function put(button: HTMLElement, anchor: Element | null, corner: BadgePlace): void {
  const size = { width: button.offsetWidth, height: button.offsetHeight };
  const viewport = { width: document.documentElement.clientWidth, height: innerHeight };
  const where = placeBadge(anchor && contentBox(anchor), size, viewport, { x: scrollX, y: scrollY });
  button.classList.toggle('corner', where.kind === 'corner');
  button.dataset.corner = corner;
  button.style.left = where.kind === 'beside' ? `${Math.round(where.left)}px` : '';
  button.style.top = where.kind === 'beside' ? `${Math.round(where.top)}px` : '';
}
