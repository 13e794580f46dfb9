import { ownedModel } from './address';
import { linkRows } from './links';
import { OTHER, type PageContents } from './site';

/** The page is drawn by a script and offers no stable place for its licence: what it declares stays unknown. */
const contents: PageContents = {
  rows: (root, url) =>
    linkRows(root.querySelectorAll('li a[href^="/models/"]'), url, ({ pathname }) => {
      const [, owner, name] = /^\/models\/([^/]+)\/([^/]+)\/?$/.exec(pathname) ?? [];
      return owner ? ownedModel('kaggle', owner, name) : OTHER;
    }),
};

export default contents;
