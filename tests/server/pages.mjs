// Which page stands at which address of the local sites.
import { repositoryPage } from '../pages/github.mjs';
import { listPage, modelPage } from '../pages/huggingface.mjs';
import { MODELS, manyIds } from '../pages/models.mjs';
import { sitePage } from '../pages/places.mjs';

const byId = new Map(Object.values(MODELS).map((m) => [m.id.toLowerCase(), m]));

/** Pages of the real models, and pages that misbehave under `/odd/…`. */
export function pages(host, url) {
  const { pathname, searchParams } = new URL(url, `https://${host}`);
  const [, owner, name, tab] = pathname.split('/');
  const model = byId.get(`${owner}/${name}`.toLowerCase());
  if (/^((www\.)?(huggingface|hf)\.co|hf-mirror\.com)$/.test(host) && model) {
    return modelPage(model, {
      tab: tab ?? 'model',
      dark: searchParams.has('dark'),
      extra: inPageLinks,
      ...(searchParams.has('long') && { card: LONG_CARD }),
      ...(searchParams.has('claims') && { card: claimsCard(name) }),
      ...(searchParams.has('chinese') && {
        card: `<h2>${name}</h2><p>${name} 是一款开源大语言模型。</p><p>感谢开源社区。</p>`,
      }),
    });
  }
  if (/^(www\.)?(huggingface|hf)\.co$/.test(host) && pathname === '/models') return models(searchParams);
  if (host === 'huggingface.co' && pathname.startsWith('/api/models/')) return api(pathname.slice(12));
  if (host === 'github.com') return REPOSITORIES[`${owner}/${name}`] ?? null;
  if (host === 'blog.example.org') return BLOG;
  return ODD[pathname] ?? sitePage(host, pathname);
}

/** The hub's public answer about a model that no page here shows; like the real one it says 401 for all others. */
const api = (id) =>
  API[id]
    ? { body: JSON.stringify({ id, ...API[id] }), headers: { 'content-type': 'application/json', etag: '"1"' } }
    : { status: 401, body: '{"error":"Invalid username or password."}' };

const API = {
  'somebody/step-between': {
    gated: false,
    tags: ['safetensors', 'license:llama3.1', 'base_model:finetune:meta-llama/Llama-3.1-8B-Instruct'],
    cardData: { license: 'llama3.1' },
  },
};

const links = ['allenai/OLMoE', 'bigcode-project/starcoder2', 'somebody/tool'];
const WEIGHTS =
  '<p>Weights: <a href="https://huggingface.co/allenai/OLMo-2-1124-7B">7B</a>, <a href="https://huggingface.co/meta-llama/Llama-3.1-8B-Instruct">another</a>.</p>';

/** Repositories that one record claims as its own, and one that only links weights. */
const REPOSITORIES = {
  'allenai/OLMoE': repositoryPage('allenai/OLMoE', { links }),
  'bigcode-project/starcoder2': repositoryPage('bigcode-project/starcoder2', { links }),
  'somebody/tool': repositoryPage('somebody/tool', { links, readme: WEIGHTS }),
};

/** A page of no site of ours that links models. */
const BLOG = `<!doctype html><html lang="en"><title>A post</title><h1>A post</h1>${WEIGHTS}</html>`;

/** A list of 60 models, 40 more as it is scrolled; `?n=` of another length. */
const models = (query) =>
  listPage(manyIds(Number(query.get('n') ?? 60)), {
    dark: query.has('dark'),
    more: manyIds(Number(query.get('n') ?? 60) + 40).slice(Number(query.get('n') ?? 60)),
  });

/** As much as a real page of the hub holds: one of February 2026 has 116,106 letters (SITES §1.3). */
const LONG_CARD = `<h2>A long card</h2>${'<p>A paragraph of a model card, with <a href="/docs">a link</a> and <code>code</code> in it. </p>'.repeat(1100)}`;

/** A card of our own words: claims of every kind that matters, and words of openness that claim nothing. */
const claimsCard = (name) => `<h2>About ${name}</h2>
<p>${name} is an <b>open-source</b> language model for everyday tasks. It does well on many tests.</p>
<p>It outperforms other open-source models of its size, thanks to the open-source community.</p>
<ul><li>It is an open-weight model.</li><li>The weights have been trained on text of the web.</li></ul>
<h3>Use</h3><p>The tokenizer has many entries, and the context is long. ${'Words about the evaluation. '.repeat(20)}</p>
<pre><code>print("this is an open-source model")</code></pre>
<p hidden>This is an open-source model that nobody sees.</p>`;

/** A link that changes the page as a client-side router does: new address first, then new contents. */
const inPageLinks = `<nav>${Object.values(MODELS)
  .map((m) => `<a data-soft href="/${m.id}">${m.id.replace(/</g, '&lt;')}</a>`)
  .join(' ')}</nav><script>
  addEventListener('click', async (event) => {
    const link = event.target.closest('[data-soft]');
    if (!link) return;
    event.preventDefault();
    history.pushState({}, '', link.getAttribute('href'));
    const next = new DOMParser().parseFromString(await (await fetch(location.pathname)).text(), 'text/html');
    document.body.replaceWith(next.body);
  });
</script>`;

const odd = (options) => modelPage({ ...MODELS.smollm3, id: 'odd/page' }, options);

const ODD = {
  '/odd/malformed': odd({ props: '{"model": {"id": ' }),
  '/odd/foreign': odd({ props: '{"model": 7}' }),
  '/odd/untitled': odd({ title: false }),
  '/bert-base-uncased': modelPage({
    ...MODELS.smollm3,
    id: 'google-bert/bert-base-uncased',
    tags: ['license:apache-2.0'],
  }),
  '/docs/transformers/index': '<!doctype html><title>Docs</title><h1>Docs</h1>',
};
