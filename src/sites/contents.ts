import type { PageContents } from './site';

const files = import.meta.glob<PageContents>('./*.contents.ts', { eager: true, import: 'default' });

/**
 * How lists, links and texts of a site's pages are read (`<id>.contents.ts`). Kept out of the script that runs in every
 * page: only lists, claims and the popup need it. A site without such a file shows no text of a model's publisher, as
 * far as we know: what a third party says of a model is never taken for the publisher's claim.
 */
export const contentsOf = (siteId: string): PageContents => files[`./${siteId}.contents.ts`] ?? {};
