import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { sites } from '../sites';
import { type Access, patternsOf } from '../sites/patterns';
import type { Site } from '../sites/site';

/** Ids of the sites on whose hosts of one kind the browser lets the extension run now; null until it has said so. */
export function useAccess(access: Access): ReadonlySet<string> | null {
  const [allowed, set] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const load = () => void allowedSites(access).then(set);
    load();
    browser.permissions.onAdded.addListener(load);
    browser.permissions.onRemoved.addListener(load);
    return () => {
      browser.permissions.onAdded.removeListener(load);
      browser.permissions.onRemoved.removeListener(load);
    };
  }, [access]);
  return allowed;
}

async function allowedSites(access: Access): Promise<Set<string>> {
  const origins = sites.map((site) => patternsOf([site], access));
  const given = await Promise.all(origins.map((o) => o.length > 0 && browser.permissions.contains({ origins: o })));
  return new Set(sites.filter((_, i) => given[i]).map((s) => s.id));
}

/** To be called from a click and from nothing later: the browser's question needs the user's gesture. */
export const requestAccess = (site: Site, access: Access) =>
  void browser.permissions.request({ origins: patternsOf([site], access) });
export const withdrawAccess = (site: Site, access: Access) =>
  void browser.permissions.remove({ origins: patternsOf([site], access) });
