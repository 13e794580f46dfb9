import { ownedModel } from './address';
import { linkRows } from './links';
import { OTHER, type PageContents } from './site';

/** Two parts and no more: what is no model among them is unknown to the catalogue and gets no mark. */
const contents: PageContents = {
  rows: (root, url) =>
    linkRows(root.querySelectorAll('main a[href^="/"]'), url, ({ pathname }) => {
      const [, vendor, name] = /^\/([^/:]+)\/([^/:]+)(?::\w+)?$/.exec(pathname) ?? [];
      return vendor ? ownedModel('openrouter', vendor, name) : OTHER;
    }),
};

export default contents;
