import browser from 'webextension-polyfill';
import type { PartId } from '../messages';
import { sites } from '../sites';
import { type Access, CONTENT_SCRIPT, inTurn, optionalOf, syncAccess } from './access';

/** Files of the parts of the page's script. A message names a part, never a file. */
const FILES: Record<PartId, string> = {
  panel: '/panel.js',
  list: '/list.js',
  claims: '/claims.js',
  languages: '/languages.js',
};

/**
 * Rows below the filter. The page's own script only sets the attribute: a rule can show a dimmed row again for the
 * pointer and for the keyboard, which a style on the row could not.
 */
const DIMMED = `
[data-really-open-dim] { opacity: 0.38 !important; }
[data-really-open-dim]:hover, [data-really-open-dim]:focus-within { opacity: 1 !important; }
@media print { [data-really-open-dim] { opacity: 1 !important; } }`;

/** Words that go further than what was released. The browser paints them: no node of the page is touched. */
const UNDERLINED = `
::highlight(really-open-claims) {
  background-color: rgb(240 179 90 / 28%);
  text-decoration: underline 2px #8a5300;
}
@media (forced-colors: active) { ::highlight(really-open-claims) { background-color: Mark; color: MarkText; } }
@media print { ::highlight(really-open-claims) { background-color: transparent; text-decoration: none; } }`;
const STYLES: Partial<Record<PartId, string>> = { list: DIMMED, claims: UNDERLINED };

/** Puts a part into the page that asked; false where the user has withdrawn the browser's leave for the site. */
export async function inject(part: PartId, tabId?: number, frameId = 0): Promise<boolean> {
  const file = Object.hasOwn(FILES, part) ? FILES[part] : undefined;
  if (!file || tabId === undefined) return false;
  const target = { tabId, frameIds: [frameId] };
  try {
    const css = STYLES[part];
    if (css) await browser.scripting.insertCSS({ target, css });
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    return false;
  }
}

const access: Access = {
  contains: (permissions) => browser.permissions.contains(permissions),
  registered: async () => (await browser.scripting.getRegisteredContentScripts()).map((script) => script.id),
  register: (scripts) => browser.scripting.registerContentScripts(scripts),
  unregister: (ids) => browser.scripting.unregisterContentScripts({ ids }),
};

/** Optional sites as the user allows them, in the tabs too that are open already. */
export const followAccess = inTurn(async () => {
  const fresh = await syncAccess(sites, access);
  if (fresh.length === 0) return;
  const tabs = await browser.tabs.query({ url: fresh.flatMap(optionalOf) });
  const files = [CONTENT_SCRIPT];
  for (const { id } of tabs)
    if (id !== undefined) void browser.scripting.executeScript({ target: { tabId: id }, files }).catch(() => {});
});
