import type { PageContents } from './site';

const files = import.meta.glob<PageContents>('./*.contents.ts', { eager: true, import: 'default' });

/** A page without a reader of its own: its main text is its publisher's. */
const PLAIN: PageContents = { prose: (doc) => [...doc.querySelectorAll('article, main')].slice(0, 1) };

/**
 * How lists, links and texts of a site's pages are read (`<id>.contents.ts`). Kept out of the script that runs in every
 * page: only lists, claims and the popup need it.
 */
export const contentsOf = (siteId: string): PageContents => files[`./${siteId}.contents.ts`] ?? PLAIN;
