import type { Ref } from '../core/refs';
import type { Identified, Row } from './site';

type Identify = (url: URL) => Identified;

/** The model that a link leads to on the site it stands on; null for any other link. */
export function refOfLink(link: Element | null | undefined, base: URL, identify: Identify): Ref | null {
  const href = link?.getAttribute('href');
  if (!href || !URL.canParse(href, base.href)) return null;
  const url = new URL(href, base.href);
  return url.host === base.host ? identify(url).ref : null;
}

/** Models that links on a page lead to, each once. */
export const linksTo = (links: Iterable<Element>, base: URL, identify: Identify): Ref[] => [
  ...new Set([...links].flatMap((link) => refOfLink(link, base, identify) ?? [])),
];

/** A row of a list, where all its parts are there. */
export function rowOf(
  row: Element | null,
  title: Element | null | undefined,
  link: Element | null | undefined,
  base: URL,
  identify: Identify,
): Row[] {
  const ref = refOfLink(link, base, identify);
  return row && title && ref ? [{ row, title, ref }] : [];
}

/** Rows of a list whose rows are known by their links alone: the nearest list item, or the link itself. */
export const linkRows = (links: Iterable<Element>, base: URL, identify: Identify): Row[] =>
  [...links].flatMap((link) =>
    rowOf(link.closest('li') ?? link, link.querySelector('h1,h2,h3,h4') ?? link, link, base, identify),
  );

export const atMost = <T>(limit: number, items: T[]): T[] => [...new Set(items)].slice(0, limit);
