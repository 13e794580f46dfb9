import type { Ref } from '../core/refs';
import { refKey } from '../core/refs';
import type { Site } from './site';

/** The hubs: makers' own pages are no place where others link to for a model. */
const hubs = Object.values(
  import.meta.glob<Site>(['./*.site.ts', '!./vendors.site.ts'], { eager: true, import: 'default' }),
);

/** Pages may hold any number of links; those after these are not looked at. */
const LINKS = 5000;
const MOST = 50;

/** What a link leads to: a model on a hub, or a repository that may be one. Papers and lists are neither. */
function refOf(href: string): Ref | null {
  if (!/^https?:\/\//.test(href) || !URL.canParse(href)) return null;
  const url = new URL(href);
  const host = url.hostname.replace(/^www\./, '');
  const found = hubs.find((hub) => hub.hosts.includes(host))?.identify(url);
  return found?.ref ?? (found?.kind === 'other' ? (found.maybe ?? null) : null);
}

/**
 * Models that any page links to, each once, in the order of the page, at most 50. For pages of no known site, after a
 * click on the toolbar: the links say what the page speaks of, its text never does.
 */
export function linkedModels(doc: Document): Ref[] {
  const found = new Map<string, Ref>();
  for (const link of [...doc.querySelectorAll('a[href]')].slice(0, LINKS)) {
    const ref = refOf(link.getAttribute('href') ?? '');
    if (ref && !found.has(refKey(ref))) found.set(refKey(ref), ref);
    if (found.size === MOST) break;
  }
  return [...found.values()];
}
