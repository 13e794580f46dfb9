import browser from 'webextension-polyfill';
import type { PartId } from '../messages';

/** Files of the parts of the page's script. A message names a part, never a file. */
const FILES: Record<PartId, string> = { panel: '/panel.js', list: '/list.js' };

/**
 * Rows below the filter. The page's own script only sets the attribute: a rule can show a dimmed row again for the
 * pointer and for the keyboard, which a style on the row could not.
 */
const DIMMED = `
[data-really-open-dim] { opacity: 0.38 !important; }
[data-really-open-dim]:hover, [data-really-open-dim]:focus-within { opacity: 1 !important; }
@media print { [data-really-open-dim] { opacity: 1 !important; } }`;

/** Puts a part into the page that asked; false where the user has withdrawn the browser's leave for the site. */
export async function inject(part: PartId, tabId?: number, frameId = 0): Promise<boolean> {
  const file = Object.hasOwn(FILES, part) ? FILES[part] : undefined;
  if (!file || tabId === undefined) return false;
  const target = { tabId, frameIds: [frameId] };
  try {
    if (part === 'list') await browser.scripting.insertCSS({ target, css: DIMMED });
    await browser.scripting.executeScript({ target, files: [file] });
    return true;
  } catch {
    return false;
  }
}
