import browser from 'webextension-polyfill';
import type { Ref } from '../core/refs';
import type { Ask, PlaceInfo } from '../messages';
import { ask } from './page';

export interface CurrentPage {
  ask: Ask | null;
  /** Models that the page links, and records that its address may be about. */
  related: Linked[];
  /** The page's site, where the browser keeps our script out of it. */
  withheld: PlaceInfo['site'];
}

/** A model under its ref, or a record under its id, with a name for people. */
export interface Linked {
  ref: Ref;
  name: string;
}

/** What `entrypoints/related.ts` gives back. */
interface LinksOf {
  url: string;
  refs: Ref[];
}

/**
 * What the current tab shows. The page's own script knows it with its facts; where there is none the address is asked
 * about. The links of a page that is no model's are read once: opening the popup gives leave for that (`activeTab`).
 */
export async function currentPage(): Promise<CurrentPage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return { ask: null, related: [], withheld: null };
  const now = (await browser.tabs.sendMessage(tab.id, { type: 'page' }).catch(() => null)) as Ask | null;
  const url = now?.subject.url ?? tab.url ?? (await linkedIn(tab.id, ''))?.url;
  if (!url) return { ask: now, related: [], withheld: null };
  const unknown = { site: 'other', kind: 'other' as const, ref: null, url };
  const { subject, site } = await ask('identify', { subject: now?.subject ?? unknown });
  const question = { subject, observed: now?.observed ?? null, ...(now?.claims && { claims: now.claims }) };
  return {
    ...(subject.kind === 'model' ? { ask: question, related: [] } : await undecided(question, tab.id, site)),
    withheld: now || !site || (await browser.permissions.contains({ origins: site.origins })) ? null : site,
  };
}

/** An address that may be about a model: the catalogue knows, else it has candidates; and the page has its links. */
async function undecided(
  question: Ask,
  tabId: number,
  site: PlaceInfo['site'],
): Promise<Omit<CurrentPage, 'withheld'>> {
  const { maybe, about } = question.subject;
  const report = maybe || about ? await ask('report', question) : null;
  if (report?.subject.kind === 'model') return { ask: { ...question, subject: report.subject }, related: [] };
  const candidates = (report?.match.candidates ?? []).map(({ record, name }) => ({ ref: record, name }));
  const links = (await linkedIn(tabId, site?.id ?? ''))?.refs ?? [];
  const linked = links.map((ref) => ({ ref, name: ref.replace(/^hf:/, '') }));
  return { ask: question, related: [...candidates, ...linked] };
}

/** Models that the page links, as its site reads them; null for pages that no extension may read. */
async function linkedIn(tabId: number, site: string): Promise<LinksOf | null> {
  const target = { tabId };
  try {
    await browser.scripting.executeScript({ target, func: tellSite as () => void, args: [site] });
    const [first] = await browser.scripting.executeScript({ target, files: ['/related.js'] });
    return (first?.result as LinksOf | undefined) ?? null;
  } catch {
    return null;
  }
}

/** Runs in the page, in the world of our scripts: a file can't be given arguments. */
function tellSite(site: string): void {
  (globalThis as { reallyOpenSite?: string }).reallyOpenSite = site;
}
