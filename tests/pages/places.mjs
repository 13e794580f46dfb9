// Reconstructed pages of the other places: a title and words of our own, at the addresses that real pages have.
const page = (
  title,
  { body = '', head = '' } = {},
) => `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>${title}</title>${head}
<style>body{font:16px/1.5 system-ui;margin:0}main{max-width:900px;margin:40px auto;padding:0 16px}@media (prefers-color-scheme:dark){body{background:#111;color:#eee}}</style>
</head><body><header><nav>Home</nav></header><main><h1>${title}</h1><p>About ${title}.</p>${body}</main>
<script>addEventListener('go', (e) => { history.pushState({}, '', e.detail); document.querySelector('h1').textContent = e.detail; });</script></body></html>`;

/** Address → title; what the badge says there stands in the test. */
const TITLES = {
  'ollama.com/library/llama3.1': 'llama3.1',
  'openrouter.ai/deepseek/deepseek-r1': 'DeepSeek: R1',
  'www.kaggle.com/models/google/gemma-2': 'Gemma 2',
  'www.modelscope.cn/models/Qwen/Qwen3-32B': 'Qwen3-32B',
  'replicate.com/meta/meta-llama-3-70b-instruct': 'meta / meta-llama-3-70b-instruct',
  'build.nvidia.com/meta/llama-3_1-8b-instruct': 'llama-3.1-8b-instruct',
  'civitai.com/models/4384/dreamshaper': 'DreamShaper',
  'lmstudio.ai/models/qwen/qwen3-32b': 'qwen3-32b',
  'artificialanalysis.ai/models/deepseek-r1': 'DeepSeek R1',
  'mistral.ai/news/announcing-mistral-7b/': 'Mistral 7B',
  'openai.com/index/introducing-gpt-oss/': 'Introducing gpt-oss',
  'developer.meta.com/ai/models/llama-3/': 'Llama 3',
  'qwen.ai/blog': 'Qwen3',
  'arxiv.org/abs/2402.00838': 'A paper',
  'kimik2ai.com/': 'A look-alike',
};

/** What a maker's page of 2023 says in its head and its text; its description is in our own words. */
const DATED = {
  'mistral.ai/news/announcing-mistral-7b/': {
    head: '<meta name="description" content="Mistral 7B is an open-source model of seven billion parameters."><meta property="article:published_time" content="2023-09-27T09:00:00Z">',
    body: '<p>Mistral 7B is released under the Apache 2.0 license.</p>',
  },
};

/** The page at an address, or null. */
export function sitePage(host, pathname) {
  const title = TITLES[`${host}${pathname}`];
  return title ? page(title, DATED[`${host}${pathname}`]) : null;
}
