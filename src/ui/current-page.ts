import browser from 'webextension-polyfill';
import type { Ask } from '../messages';
import { subjectOf } from '../sites';

/**
 * What the current tab shows. The page's own script knows it with its facts; where there is none (a site without our
 * script, or a page older than the extension) the address alone is asked about.
 */
export async function currentPage(): Promise<Ask | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  const answer = (await browser.tabs.sendMessage(tab.id, { type: 'page' }).catch(() => null)) as Ask | null;
  if (answer) return answer;
  return tab.url && URL.canParse(tab.url) ? { subject: subjectOf(new URL(tab.url)), observed: null } : null;
}
