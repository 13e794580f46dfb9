// Reconstructed GitHub pages: our own markup around the structure that SITES §5 records. Never a capture.
const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/**
 * Navigation as Turbo does it: the contents go into a store as a copy, the address changes, new contents come, and going
 * back puts the copy in again. Each time `turbo:render` says that the page has been replaced.
 */
const TURBO = `
  const stored = new Map();
  const render = (body) => { document.body.replaceWith(body); document.dispatchEvent(new CustomEvent('turbo:render')); };
  const keep = (path) => stored.set(path, document.body.cloneNode(true));
  let path = location.pathname;
  addEventListener('click', async (event) => {
    const link = event.target.closest('[data-turbo]');
    if (!link) return;
    event.preventDefault();
    keep(path);
    const text = await (await fetch(link.href)).text();
    history.pushState({}, '', link.href);
    path = location.pathname;
    render(new DOMParser().parseFromString(text, 'text/html').body);
  });
  addEventListener('popstate', () => {
    keep(path);
    path = location.pathname;
    if (stored.has(path)) render(stored.get(path).cloneNode(true));
  });
`;

/**
 * A repository with its README.
 * @param {string} repository
 * @param {{ readme?: string, links?: string[] }} options
 */
export function repositoryPage(repository, { readme = '', links = [] } = {}) {
  const [owner, name] = repository.split('/').map(escapeHtml);
  const others = links.map((l) => `<a data-turbo href="/${escapeHtml(l)}">${escapeHtml(l)}</a>`).join(' ');
  return `<!doctype html><html lang="en" data-color-mode="light" data-light-theme="light"><head><meta charset="utf-8">
<meta name="viewport" content="width=device-width"><title>${owner}/${name}</title><meta name="reconstructed" content="by Really Open?, not a capture">
<style>body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #1f2328; } header, main { max-width: 1100px; margin: 0 auto; padding: 16px 20px; }
strong { font-weight: 600; font-size: 20px; }</style></head><body>
<header id="repository-container-header"><a href="/${owner}">${owner}</a> / <strong itemprop="name"><a href="/${owner}/${name}">${name}</a></strong></header>
<main><nav>${others}</nav><article class="markdown-body"><h1>${name}</h1>${readme}</article></main><script>${TURBO}</script></body></html>`;
}
