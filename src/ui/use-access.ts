import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { sites } from '../sites';
import { patternsOf } from '../sites/patterns';
import type { Site } from '../sites/site';

/** Ids of the sites on which the browser lets the extension run now; null until it has said so. */
export function useAccess(): ReadonlySet<string> | null {
  const [allowed, set] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => {
    const load = () => void allowedSites().then(set);
    load();
    browser.permissions.onAdded.addListener(load);
    browser.permissions.onRemoved.addListener(load);
    return () => {
      browser.permissions.onAdded.removeListener(load);
      browser.permissions.onRemoved.removeListener(load);
    };
  }, []);
  return allowed;
}

async function allowedSites(): Promise<Set<string>> {
  const given = await Promise.all(sites.map((s) => browser.permissions.contains({ origins: patternsOf([s]) })));
  return new Set(sites.filter((_, i) => given[i]).map((s) => s.id));
}

/** To be called from a click and from nothing later: the browser's question needs the user's gesture. */
export const requestAccess = (site: Site) => void browser.permissions.request({ origins: patternsOf([site]) });
export const withdrawAccess = (site: Site) => void browser.permissions.remove({ origins: patternsOf([site]) });
