import { isName } from './address';
import { linkRows } from './links';
import { model, OTHER, type PageContents } from './site';

const contents: PageContents = {
  rows: (root, url) =>
    linkRows(root.querySelectorAll('li a[href^="/library/"]'), url, ({ pathname }) => {
      const [, name] = /^\/library\/([^/]+)$/.exec(pathname) ?? [];
      return isName(name) ? model(`ollama:${name}`) : OTHER;
    }),
};

export default contents;
