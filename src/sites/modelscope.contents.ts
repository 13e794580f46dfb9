import { mainText } from './own-words';
import type { PageContents } from './site';

/** The card alone: under `/feedback` users write. */
const contents: PageContents = {
  prose: (doc, { pathname }) => (pathname.includes('/feedback') ? [] : mainText(doc)),
};

export default contents;
