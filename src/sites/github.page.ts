import type { PageSite } from './site';

/** The repository's name in the head of the page, in the two forms of 2025 and 2026. */
const TITLE =
  '#repository-container-header strong[itemprop="name"], [itemprop="name"] a, .AppHeader-context-full li:last-child a';

/**
 * GitHub changes pages without loading them: `turbo:render` and `soft-nav:payload` say that new contents stand,
 * `turbo:load` comes too early, and a restored page still holds what was added to it (refined-github's events). The
 * `route-pattern` of the head can be that of the page before: only the address counts.
 *
 * The licence in the sidebar is the repository's, which need not be the weights': it is not read as a declaration.
 */
const page: PageSite = {
  id: 'github',
  hosts: ['github.com'],
  anchor: (doc) => doc.querySelector(TITLE) ?? doc.querySelector('article.markdown-body h1'),
  dark(doc) {
    const { colorMode, darkTheme } = doc.documentElement.dataset;
    const auto = colorMode === 'auto' && darkTheme !== undefined;
    return colorMode === 'dark' || (auto && matchMedia('(prefers-color-scheme: dark)').matches);
  },
};

export default page;
