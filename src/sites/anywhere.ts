import { hf, type Ref, refKey } from '../core/refs';

/** As many models as a page is taken to be about. */
const LIMIT = 50;
const ID = /^\/([\w.-]{1,96}\/[\w.-]{1,96})\/?$/;
const NO_OWNERS = new Set(['datasets', 'spaces', 'docs', 'blog', 'papers', 'collections', 'settings', 'organizations']);

/** Models on known hubs that a document of any host links, each once, in the order of the page. */
export function linkedModels(doc: Document): Ref[] {
  const found = new Map<string, Ref>();
  for (const link of doc.querySelectorAll<HTMLAnchorElement>('a[href*="huggingface.co/"]')) {
    const ref = refOf(link.href);
    if (ref && !found.has(refKey(ref))) found.set(refKey(ref), ref);
    if (found.size === LIMIT) break;
  }
  return [...found.values()];
}

function refOf(href: string): Ref | null {
  if (!URL.canParse(href)) return null;
  const { hostname, pathname } = new URL(href);
  const id = hostname === 'huggingface.co' ? ID.exec(pathname)?.[1] : undefined;
  return id && !NO_OWNERS.has(id.split('/')[0]!) ? hf(id) : null;
}
