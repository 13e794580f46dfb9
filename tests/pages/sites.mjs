// Reconstructed pages of the sites: our own markup around the anchors that SITES §1.3, §5 and §6 record. Never captures.
const page = (title, body, { html = '', attributes = '' } = {}) =>
  `<!doctype html><html ${html}><head><meta charset="utf-8"><meta name="reconstructed" content="by Really Open?, not a capture">
<title>${title}</title></head><body ${attributes}>${body}</body></html>`;

const json = (value) => JSON.stringify(value).replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Cards of models and of a dataset, as in every list of the hub. */
export const hubList = page(
  'Models',
  `<main><h1>Models</h1><div>
  ${['allenai/OLMo-2-1124-7B', 'Qwen/Qwen3-8B', 'gpt2']
    .map(
      (id) =>
        `<article class="overview-card-wrapper group/repo"><a href="/${id}"><header title="${id}"><h4>${id}</h4></header><div>Text Generation</div></a></article>`,
    )
    .join('\n')}
  <article class="overview-card-wrapper"><a href="/datasets/allenai/dolma"><header title="allenai/dolma"><h4>allenai/dolma</h4></header></a></article>
  <article class="overview-card-wrapper"><div>A card without a link</div></article></div></main>`,
);

export const hubSpace = page(
  'A space',
  `<main><div class="SVELTE_HYDRATER contents" data-target="SpaceHeader" data-props="${json({
    space: { id: 'someone/demo', linkedModels: [{ id: 'laion/CLIP-ViT-B-32' }, { id: 'datasets/x/y' }, 7] },
  })}"><h1><a href="/spaces/someone/demo">demo</a></h1></div></main>`,
);

export const hubCard = page(
  'allenai/OLMo',
  `<main><p>Words of the hub.</p><section class="model-card-content prose"><h1>OLMo</h1><p>A fully open model.</p></section>
  <aside>Downloads last month</aside></main>`,
);

export const githubRepository = page(
  'GitHub - lab/model',
  `<div id="repository-container-header"><strong itemprop="name"><a href="/lab/model">model</a></strong></div>
  <main><turbo-frame id="repo-content-turbo-frame"><article class="markdown-body"><h1>Model</h1>
  <p>Weights: <a href="https://huggingface.co/lab/model-7b">7B</a>, <a href="https://hf.co/lab/model-7b?x=1">again</a>,
  <a href="https://huggingface.co/lab/model-70b/tree/main">70B</a>, <a href="https://huggingface.co/datasets/lab/corpus">corpus</a>,
  <a href="https://huggingface.co/lab">lab</a>, <a>no link</a></p></article></turbo-frame>
  <h3 class="sr-only">License</h3><a class="Link--muted" data-analytics-event="location:sidebar;file:license">MIT license</a></main>`,
  { html: 'data-color-mode="dark" data-dark-theme="dark"' },
);

export const gitlabProject = page(
  'A project',
  `<h1>model</h1><div class="file-content"><p><a href="https://huggingface.co/lab/model-7b">weights</a></p></div>`,
  { attributes: 'data-page="projects:show" data-project-full-path="lab/model"' },
);

export const ollamaLibrary = page(
  'library',
  `<ul>${['llama3.1', 'olmo2']
    .map((m) => `<li><a href="/library/${m}"><div title="${m}"><h2><span>${m}</span></h2></div></a></li>`)
    .join('')}<li><a href="/library">All</a></li><li><a href="/blog">Blog</a></li></ul>`,
);

export const kaggleModels = page(
  'Models',
  `<ul><li><a href="/models/google/gemma-3">Gemma 3</a></li><li><a href="/models/google">Google</a></li><li><a href="/models">All</a></li></ul>`,
);

export const openrouterModels = page(
  'Models',
  `<main><a href="/deepseek/deepseek-r1:free"><h3>R1 (free)</h3></a><a href="/qwen/qwen3-32b">Qwen3</a><a href="/models">all</a></main>`,
);

export const announcement = page(
  'A model',
  `<header>Menu</header><main><article><h1>A model</h1><p>It is open.</p></article></main>`,
);

/** Every page with the address it stands for. */
export const sitePages = [
  ['https://huggingface.co/models', hubList],
  ['https://huggingface.co/spaces/someone/demo', hubSpace],
  ['https://huggingface.co/allenai/OLMo', hubCard],
  ['https://github.com/lab/model', githubRepository],
  ['https://gitlab.com/lab/model', gitlabProject],
  ['https://ollama.com/library', ollamaLibrary],
  ['https://www.kaggle.com/models', kaggleModels],
  ['https://openrouter.ai/models', openrouterModels],
  ['https://mistral.ai/news/mistral-nemo', announcement],
];
