import type { Subject } from '../core/match';
import type { Ref } from '../core/refs';
import { OTHER, type Site } from './site';

/** Every site: one file each in this folder, found by its ending. */
export const sites: Site[] = Object.values(import.meta.glob<Site>('./*.site.ts', { eager: true, import: 'default' }));

const bareHost = (host: string) => host.replace(/^www\./, '');

/** The site that an address belongs to, by exact host. */
export const siteOf = (url: URL): Site | null =>
  sites.find((site) => site.hosts.includes(bareHost(url.hostname))) ?? null;

/** What an address shows, as a Subject. */
export function subjectOf(url: URL): Subject & { maybe?: Ref; about?: Ref } {
  const site = siteOf(url);
  return { site: site?.id ?? 'other', ...(site?.identify(url) ?? OTHER), url: url.href };
}
