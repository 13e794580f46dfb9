import type { PageContents } from './site';
import { weights } from './weights';

/** The README of a repository, or a file shown as text. Issues, discussions and pull requests are users' words. */
const OWN = /^\/[^/]+\/[^/]+(\/?$|\/(tree|blob)\/)/;

const readme = (doc: Document, url: URL): Element[] =>
  OWN.test(url.pathname) ? [...doc.querySelectorAll('article.markdown-body')].slice(0, 1) : [];

const contents: PageContents = { related: (doc, url) => weights(readme(doc, url)), prose: readme };

export default contents;
