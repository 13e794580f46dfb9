import type { PartialDate } from '../core/record';
import type { Aside } from './site';

/** The main text of a page that is its publisher's as a whole. */
export const mainText = (doc: Document): Element[] => [...doc.querySelectorAll('article, main')].slice(0, 1);

/** The first of these properties of a page's head that says something; empty where none does. */
export const meta = (doc: Document, ...names: string[]): string => {
  for (const name of names) {
    const found = doc.querySelector(`meta[property="${name}"], meta[name="${name}"]`)?.getAttribute('content')?.trim();
    if (found) return found;
  }
  return '';
};

/** A title's first part; what follows a bar or a dash between blanks is the site's own name or slogan. */
const headline = (title: string): string => title.split(/\s+[|·•–—]\s+|\s+-\s+/)[0]!.trim();

const WORD = /[\p{L}\p{N}]{2,}/gu;
const wordsOf = (text: string): string[] => text.toLowerCase().match(WORD) ?? [];
/** Words of titles that tell of no model. */
const COMMON = new Set(
  'introducing announcing meet new the our our model models open and for with ai from world first'.split(' '),
);

/**
 * True where a description speaks of the very thing that the title names. Makers put one description under all of their
 * pages: that of a closed model then speaks of open ones (SITES §7). A word of the title that is not the host's own
 * must stand in it.
 */
export function isPagesOwn(description: string, title: string, host: string): boolean {
  const said = new Set(wordsOf(description));
  const ownName = (word: string) => host.replace(/[^a-z0-9]/g, '').includes(word);
  return wordsOf(title).some((word) => !COMMON.has(word) && !ownName(word) && said.has(word));
}

/** Title and description of a page, as far as they are the page's own. */
export function titleAndDescription(doc: Document, url: URL): Aside[] {
  const title = headline(meta(doc, 'og:title') || doc.title);
  const description = meta(doc, 'og:description', 'description');
  return [
    ...(title ? [{ from: 'title' as const, text: title }] : []),
    ...(description && isPagesOwn(description, title, url.hostname)
      ? [{ from: 'description' as const, text: description }]
      : []),
  ];
}

const DAY = /^(\d{4}-\d{2}-\d{2})(?:$|T)/;

/** The day on which a page says that it was published; a mere "time" in its text may be anything. */
export function publishedOn(doc: Document): PartialDate | null {
  const said = [
    meta(doc, 'article:published_time', 'datePublished'),
    ...[...doc.querySelectorAll('script[type="application/ld+json"]')].map(
      (script) => /"datePublished"\s*:\s*"([^"]+)"/.exec(script.textContent ?? '')?.[1] ?? '',
    ),
  ];
  return said.map((text) => DAY.exec(text)?.[1]).find((day) => day !== undefined) ?? null;
}
