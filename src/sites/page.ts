import type { Subject } from '../core/match';
import type { Ref } from '../core/refs';
import { OTHER, type PageSite } from './site';

/**
 * The sites as a page's script knows them, from the `*.page.ts` files in this folder: what a badge needs, and no
 * table of addresses but the hub's. The other grammars (GitHub's reserved names, the paths of vendors) are the worker's:
 * with them this script would weigh 29 KB in every page instead of 18.
 */
const pages: PageSite[] = Object.values(import.meta.glob<PageSite>('./*.page.ts', { eager: true, import: 'default' }));

/** A page without a file of its own here. */
const PLAIN: PageSite = { id: 'other', hosts: [] };

/** The site of an address, as its page is read. The manifest names the hosts: where the script runs, there is one. */
export const siteOf = ({ hostname }: URL): PageSite =>
  pages.find((site) => site.hosts.includes(hostname.replace(/^www\./, ''))) ?? PLAIN;

/** What an address shows, as far as the page's script can tell; of a site without `identify` only the worker can. */
export function subjectOf(url: URL): Subject & { maybe?: Ref } {
  const site = siteOf(url);
  return { site: site.id, ...(site.identify?.(url) ?? OTHER), url: url.href };
}

/** The title beside which a badge is laid: the site's own, else the page's first heading. */
export const anchorOf = (site: PageSite, doc: Document): Element | null =>
  site.anchor ? site.anchor(doc) : (doc.querySelector('main h1') ?? doc.querySelector('h1'));
