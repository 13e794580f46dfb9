import { patternsOf } from '../sites/patterns';
import type { Site } from '../sites/site';

/** The browser's side of what is needed here; `scripting` and `permissions` of webextension-polyfill fit. */
export interface Access {
  contains(permissions: { origins: string[] }): Promise<boolean>;
  registered(): Promise<string[]>;
  register(scripts: { id: string; matches: string[]; js: string[]; runAt: 'document_start' }[]): Promise<void>;
  unregister(ids: string[]): Promise<void>;
}

const PREFIX = 'site-';

export const optionalOf = (site: Site): string[] => patternsOf([site], 'optional');

/** The script of the manifest, which optional sites get once they are allowed. */
export const CONTENT_SCRIPT = '/content-scripts/content.js';

/**
 * Sees to it that exactly those optional sites have the page's script that the user allows. Asked again after every
 * change and after every update, which some browsers take for a reason to forget. Gives the sites that are new.
 */
export async function syncAccess(sites: readonly Site[], access: Access): Promise<Site[]> {
  const optional = sites.filter((site) => optionalOf(site).length > 0);
  const answers = await Promise.all(optional.map((site) => access.contains({ origins: optionalOf(site) })));
  const allowed = optional.filter((_, i) => answers[i]);
  const before = (await access.registered()).filter((id) => id.startsWith(PREFIX));
  const wanted = new Set(allowed.map((site) => PREFIX + site.id));
  const gone = before.filter((id) => !wanted.has(id));
  const fresh = allowed.filter((site) => !before.includes(PREFIX + site.id));
  if (gone.length > 0) await access.unregister(gone);
  if (fresh.length > 0)
    await access.register(
      fresh.map((site) => ({
        id: PREFIX + site.id,
        matches: optionalOf(site),
        js: [CONTENT_SCRIPT],
        runAt: 'document_start',
      })),
    );
  return fresh;
}

/** One after the other: two at once would both register the same site. */
export function inTurn(act: () => Promise<unknown>): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(act, act).then(
      () => {},
      () => {},
    );
    return last;
  };
}
