import type { Site } from './site';

/** Match patterns of sites' hosts, for the manifest and for asking the browser. */
export const patternsOf = (chosen: Pick<Site, 'hosts'>[]): string[] =>
  chosen.flatMap((s) =>
    s.hosts.flatMap((h) => (h.split('.').length === 2 ? [`https://${h}/*`, `https://www.${h}/*`] : [`https://${h}/*`])),
  );
