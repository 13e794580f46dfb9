import browser, { type Tabs } from 'webextension-polyfill';
import type { PageNow } from '../messages';
import { siteOf, subjectOf } from '../sites';
import { patternsOf } from '../sites/patterns';

export interface CurrentPage extends PageNow {
  /** Match patterns of the page's site, where the browser keeps our script out of it. */
  withheld: string[] | null;
}

/** What `entrypoints/anywhere.ts` gives back. */
interface Linked {
  url: string;
  refs: string[];
}

/**
 * What the current tab shows. The page's own script knows it with its facts; where there is none the address is asked
 * about, and the page's links are read once: opening the popup gives leave for that (`activeTab`).
 */
export async function currentPage(): Promise<CurrentPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { ask: null, related: [], withheld: null };
  const now = (await browser.tabs.sendMessage(tab.id, { type: 'page' }).catch(() => null)) as PageNow | null;
  if (now) return { ...now, withheld: null };
  return unscripted(tab);
}

/** A site without our script, a page older than the extension, or a host that the user has withdrawn. */
async function unscripted(tab: Tabs.Tab): Promise<CurrentPage> {
  const linked = await linkedIn(tab.id!);
  const address = tab.url ?? linked?.url;
  const url = address && URL.canParse(address) ? new URL(address) : null;
  return {
    ask: url && { subject: subjectOf(url), observed: null },
    related: linked?.refs ?? [],
    withheld: url ? await withheldFrom(url) : null,
  };
}

/** Models that the page links; null for pages that no extension may read. */
async function linkedIn(tabId: number): Promise<Linked | null> {
  const files = ['/anywhere.js'];
  const [first] = await browser.scripting.executeScript({ target: { tabId }, files }).catch(() => []);
  return (first?.result as Linked | undefined) ?? null;
}

async function withheldFrom(url: URL): Promise<string[] | null> {
  const site = siteOf(url);
  if (!site) return null;
  const origins = patternsOf([site]);
  return (await browser.permissions.contains({ origins })) ? null : origins;
}
