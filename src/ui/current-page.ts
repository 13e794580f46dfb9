import browser from 'webextension-polyfill';
import type { Ask } from '../messages';
import { subjectOf } from '../sites/page';
import { ask } from './page';

/**
 * What the current tab shows. The page's own script knows it with its facts; where there is none (a site without our
 * script, or a page older than the extension) the address alone is asked about.
 */
async function shownIn(tab: browser.Tabs.Tab | undefined): Promise<Ask | null> {
  if (tab?.id === undefined) return null;
  const answer = (await browser.tabs.sendMessage(tab.id, { type: 'page' }).catch(() => null)) as Ask | null;
  if (answer) return answer;
  return tab.url && URL.canParse(tab.url) ? { subject: subjectOf(new URL(tab.url)), observed: null } : null;
}

/** The current tab's question. Whether an address shows a model, often only the worker and its catalogue can tell. */
export async function currentPage(): Promise<Ask | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const shown = await shownIn(tab);
  if (!shown || shown.subject.kind === 'model') return shown;
  const { subject } = await ask('report', shown);
  return { ...shown, subject };
}
