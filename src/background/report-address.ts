import type { Ask } from '../messages';

/**
 * The report page is told what to report on in its address, after the `#`, which never leaves the browser. So nothing
 * has to be remembered and the page can be reloaded or bookmarked.
 */
export const reportHash = (ask: Ask): string => {
  const subject = { ...ask.subject, url: withoutExtras(ask.subject.url) };
  return `#${encodeURIComponent(JSON.stringify({ ...ask, subject }))}`;
};

/** What stands behind a `?` or `#` may tell of the visitor; a few sites name the model there, and only there. */
function withoutExtras(url: string): string {
  if (!URL.canParse(url)) return url;
  const { origin, pathname, searchParams } = new URL(url);
  const id = searchParams.get('id');
  return `${origin}${pathname}${id ? `?id=${encodeURIComponent(id)}` : ''}`;
}

/** The question in an address; null where there is none or it is broken. */
export function askFromHash(hash: string): Ask | null {
  try {
    const ask = JSON.parse(decodeURIComponent(hash.slice(1))) as Partial<Ask>;
    return ask.subject && typeof ask.subject.site === 'string'
      ? {
          subject: ask.subject,
          observed: ask.observed ?? null,
          ...(Array.isArray(ask.claims) && { claims: ask.claims }),
          ...(ask.lookUp === true && { lookUp: true as const }),
        }
      : null;
  } catch {
    return null;
  }
}
