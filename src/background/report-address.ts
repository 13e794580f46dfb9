import type { Ask } from '../messages';

/**
 * The report page is told what to report on in its address, after the `#`, which never leaves the browser. So nothing
 * has to be remembered and the page can be reloaded or bookmarked.
 */
export const reportHash = (ask: Ask): string => `#${encodeURIComponent(JSON.stringify(ask))}`;

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
