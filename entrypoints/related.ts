import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedModels } from '../src/sites/anywhere';
import { contentsOf } from '../src/sites/contents';

/**
 * Wiring only: put by the popup into a page that is not one model's; what it gives back is the popup's answer. The popup
 * names the site before; a page of no site of ours is read for links to models on known hubs.
 */
export default defineUnlistedScript(() => {
  const { reallyOpenSite: site } = globalThis as { reallyOpenSite?: string };
  const url = new URL(location.href);
  return { url: url.href, refs: site ? read(site, url) : linkedModels(document) };
});

/** A page that broke its own habits links nothing. */
function read(site: string, url: URL) {
  try {
    return contentsOf(site).related?.(document, url) ?? [];
  } catch {
    return [];
  }
}
