import { meta } from './own-words';
import type { PageContents } from './site';

/** The abstract is the authors'; all around it is the archive's. Its head gives the day as 2024/02/01. */
const contents: PageContents = {
  prose: (doc) => [...doc.querySelectorAll('blockquote.abstract')].slice(0, 1),
  published(doc) {
    const day = meta(doc, 'citation_date');
    return /^\d{4}\/\d{2}\/\d{2}$/.test(day) ? day.replaceAll('/', '-') : null;
  },
};

export default contents;
