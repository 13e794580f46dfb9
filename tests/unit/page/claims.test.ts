// @vitest-environment happy-dom
import { beforeEach, expect, test, vi } from 'vitest';
import type { ClaimsView, ClaimView, PlacedClaim } from '../../../src/messages';
import { drawCard } from '../../../src/page/claims/card';
import { type ClaimTools, startClaims } from '../../../src/page/claims/start';
import { readText } from '../../../src/page/claims/text';

const html = (markup: string): Element => {
  const root = document.createElement('div');
  root.append(...new DOMParser().parseFromString(markup, 'text/html').body.childNodes);
  document.body.replaceChildren(root);
  return root;
};

test('text is read as people see it, and leads back to the page', () => {
  const root = html(
    '<h2>Title</h2><p>It is an <b>open</b>-source\nmodel.</p><pre>open-source model</pre><p hidden>open</p>',
  );
  const read = readText(root);
  expect(read.text.replace(/\n+/g, '|')).toBe('|Title|It is an open-source model.|');
  const start = read.text.indexOf('open-source');
  expect(read.range(start, start + 'open-source'.length)?.toString()).toBe('open-source');
});

test('controls, navigation and code hold no claims; cells and items are texts of their own', () => {
  const root = html(
    '<nav>open-source model</nav><button>open-source</button><code>open-source</code><table><tr><td>one</td><td>two</td></tr></table><ul><li>three</li></ul>',
  );
  expect(readText(root).text.split(/\n+/).filter(Boolean)).toEqual(['one', 'two', 'three']);
});

test('a place whose node is gone leads nowhere', () => {
  const root = html('<p>open-source</p>');
  const read = readText(root);
  root.replaceChildren();
  expect(read.range(read.text.indexOf('open'), read.text.indexOf('open') + 4)).toBeNull();
});

const words = Object.fromEntries(
  ['title', 'released', 'close', 'mistake', 'copy', 'offPage', 'offSite', 'offAll', 'report', 'described'].map((w) => [
    w,
    w,
  ]),
) as ClaimsView['words'];
const item = (rest: Partial<ClaimView> = {}): ClaimView => ({
  result: 'goes-further',
  said: 'says',
  found: ['<img src=x onerror=alert(1)>'],
  sources: [{ text: 'source', url: 'javascript:alert(1)' }],
  kind: 'OW-1',
  basis: [],
  url: 'https://example.org',
  mistake: 'report text',
  ...rest,
});

test('the card shows texts as texts, and its buttons say where to be silent', () => {
  const off = vi.fn();
  const close = vi.fn();
  const card = drawCard([item()], words, { off, close });
  expect(card.querySelectorAll('img, a').length).toBe(0);
  expect(card.textContent).toContain('<img src=x');
  expect(card.querySelector('textarea')?.textContent).toBe('report text');
  for (const button of card.querySelectorAll<HTMLButtonElement>('footer button')) button.click();
  expect(off.mock.calls.flat()).toEqual(['page', 'site', 'all']);
  card.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape' }));
  expect(close).toHaveBeenCalledOnce();
});

const asked: PlacedClaim[][] = [];
const tools = (view: (claims: PlacedClaim[]) => ClaimsView): ClaimTools => ({
  site: 'vendors',
  names: ['acme/nimbus-7b'],
  check: async (claims) => {
    asked.push(claims);
    return view(claims);
  },
  more: async () => [],
  off: vi.fn(),
  dark: () => false,
});
const all = (result: ClaimView['result']) => (claims: PlacedClaim[]) => ({
  items: claims.map(() => item({ result })),
  words,
});

beforeEach(() => {
  asked.length = 0;
  for (const old of document.querySelectorAll('really-open')) old.remove();
});
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
/** The page's turn comes between two sentences: an answer takes as long as it takes. */
const answers = (count: number) => expect.poll(() => asked.length, { timeout: 5000 }).toBe(count);

test('claims are asked about once, with the words before them; marks only where something differs', async () => {
  const article = document.createElement('article');
  html('').append(article);
  article.append('Nimbus-7B is an open-source language model. ');
  const handle = startClaims(tools(all('supported')));
  await answers(1);
  expect(asked[0]).toMatchObject([{ kind: 'open-source', text: 'open-source', prefix: 'Nimbus-7B is an' }]);
  expect(handle.found()).toEqual(asked[0]);
  expect(document.querySelector('really-open')).toBeNull();
  handle.stop();
  const further = startClaims(tools(all('goes-further')));
  await answers(2);
  await settle();
  expect(document.querySelector('really-open')?.getAttribute('data-part')).toBe('claims');
  further.stop();
  expect(document.querySelector('really-open')).toBeNull();
  expect(further.found()).toEqual([]);
});

test('the same text in new nodes is marked anew', async () => {
  html('<article>Nimbus-7B is an open-source language model.</article>');
  const handle = startClaims(tools(all('goes-further')));
  await answers(1);
  html('<article>Nimbus-7B is an open-source language model.</article>');
  await expect.poll(() => asked.length, { timeout: 3000 }).toBe(2);
  handle.stop();
});

test('title and description count where they are the page’s own and say more than the text; all carry its date', async () => {
  document.title = 'Nimbus-7B: an open-weight model | Acme';
  document.head.innerHTML +=
    '<meta name="description" content="Nimbus-7B is an open-source language model."><meta property="article:published_time" content="2023-07-18T10:00:00Z">';
  html('<article>Nimbus-7B knows twenty languages.</article>');
  const handle = startClaims(tools(all('supported')));
  await answers(1);
  expect(asked[0]!.map((c) => [c.from, c.kind, c.date])).toEqual([
    ['title', 'open-weights', '2023-07-18'],
    ['description', 'open-source', '2023-07-18'],
  ]);
  handle.stop();
  html('<article>Nimbus-7B: an open-weight model. Nimbus-7B is an open-source language model.</article>');
  const again = startClaims(tools(all('supported')));
  await answers(2);
  expect(asked[1]!.map((c) => c.from)).toEqual([undefined, undefined]);
  again.stop();
  document.head.innerHTML = '';
});

test('without claims nothing is asked', async () => {
  html('<article>Thanks to the open-source community.</article>');
  const handle = startClaims(tools(all('goes-further')));
  await settle();
  expect(asked).toEqual([]);
  handle.stop();
});
