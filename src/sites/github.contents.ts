import { meta } from './own-words';
import type { Aside, PageContents } from './site';
import { weights } from './weights';

/** The README of a repository, or a file shown as text. Issues, discussions and pull requests are users' words. */
const OWN = /^\/[^/]+\/[^/]+(\/?$|\/(tree|blob)\/)/;

const readme = (doc: Document, url: URL): Element[] =>
  OWN.test(url.pathname) ? [...doc.querySelectorAll('article.markdown-body')].slice(0, 1) : [];

/** "GitHub - owner/name: description"; after a navigation within the page the head may still be of the one before. */
function about(doc: Document, { pathname }: URL): Aside[] {
  const [, repository = '', text = ''] = /^GitHub - ([^\s:]+\/[^\s:]+): (.+)$/s.exec(meta(doc, 'og:title')) ?? [];
  const here = pathname.split('/').slice(1, 3).join('/').toLowerCase();
  return text && repository.toLowerCase() === here ? [{ from: 'description', text }] : [];
}

const contents: PageContents = {
  related: (doc, url) => weights(readme(doc, url)),
  prose: readme,
  asides: (doc, url) => (OWN.test(url.pathname) ? about(doc, url) : []),
};

export default contents;
