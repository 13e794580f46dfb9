import type { PageContents } from './site';
import { weights } from './weights';

/** Only a project's first page shows its README. */
const PROJECT = 'body[data-page="projects:show"]';

const readme = (doc: Document): Element[] =>
  [...doc.querySelectorAll(`${PROJECT} .file-content, ${PROJECT} [data-testid="blob-viewer-content"]`)].slice(0, 1);

const contents: PageContents = { related: (doc) => weights(readme(doc)), prose: readme };

export default contents;
