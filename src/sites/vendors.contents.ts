import { mainText, publishedOn, titleAndDescription } from './own-words';
import type { PageContents } from './site';

/** A maker's page is its own as a whole. */
const contents: PageContents = { prose: mainText, asides: titleAndDescription, published: publishedOn };

export default contents;
