// Reconstructed Hugging Face pages: our own markup around the structure that SITES §1.3 records. Never a capture.
const escapeHtml = (text) => String(text).replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`);

/** The hub's embedded `ModelHeader` data for a model. */
export function header(
  { id, license, licenseName, tags, gated, library, formats, parameters, changed, datasets = [] },
  tab = 'model',
) {
  const bases = tags.flatMap((t) => (/^base_model:[^:]+$/.test(t) ? [t.slice(11)] : []));
  return {
    activeTab: tab,
    author: { name: id.split('/')[0], type: 'org' },
    model: {
      id,
      author: id.split('/')[0],
      cardData: {
        ...(license && { license: [license].flat() }),
        ...(licenseName && { license_name: licenseName }),
        ...(bases.length > 0 && { base_model: bases }),
      },
      cardExists: true,
      gated,
      library_name: library,
      lastModified: `${changed ?? '2026-01-01'}T12:00:00.000Z`,
      private: false,
      repoType: 'model',
      ...(parameters && { safetensors: { parameters: { BF16: parameters }, total: parameters } }),
      tags: [library, ...formats, ...tags],
      tag_objs: datasets.map((label) => ({
        id: `dataset:${label}`,
        label,
        type: 'dataset',
        extra: { disabled: false },
      })),
    },
  };
}

const style = `
  body { margin: 0; font: 15px/1.5 system-ui, sans-serif; color: #111827; background: #fff; }
  html.dark body { color: #e5e7eb; background: #0b0f19; }
  header, main, nav { max-width: 1100px; margin: 0 auto; padding: 0 20px; }
  .bar { border-bottom: 1px solid #8884; padding: 12px 0; }
  h1 { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; font-size: 20px; font-weight: 400; margin: 28px 0 10px; }
  h1 .font-mono { font-family: ui-monospace, monospace; font-weight: 600; overflow-wrap: anywhere; }
  a { color: inherit; text-decoration: none; } .tag { border: 1px solid #8885; border-radius: 8px; padding: 1px 8px; background: none; color: inherit; font: inherit; }
  .tabs { display: flex; gap: 18px; border-bottom: 1px solid #8884; } .tabs a { padding: 8px 0; } .prose { max-width: 700px; }
`;

/**
 * A model page with its header, tags, tabs and a card. `props` replaces the embedded data, also by what is no JSON.
 * @param {object} model
 * @param {{ tab?: string, dark?: boolean, props?: string, title?: boolean, card?: string, extra?: string }} options
 */
export function modelPage(model, { tab = 'model', dark = false, props, title = true, card = '', extra = '' } = {}) {
  const [owner, name] = model.id.split('/');
  const data = props ?? JSON.stringify(header(model, tab));
  const heading = `<h1 class="flex"><div><a href="/${owner}">${escapeHtml(owner)}</a><span>/</span></div>
    <div class="max-w-full"><a class="font-mono font-semibold" href="/${escapeHtml(model.id)}">${escapeHtml(name)}</a></div><button title="Copy">Copy</button></h1>`;
  return `<!doctype html><html class="${dark ? 'dark' : ''}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escapeHtml(model.id)} · Hugging Face</title><meta name="reconstructed" content="by Really Open?, not a capture">
<meta name="description" content="We’re on a journey to advance and democratize artificial intelligence through open source and open science.">
<style>${style}</style></head><body><div class="bar"><nav><a href="/"><b>Hugging Face</b></a> &nbsp; <a href="/models">Models</a></nav></div>
<div class="SVELTE_HYDRATER contents" data-target="ModelHeader" data-props="${escapeHtml(data)}"><header>${title ? heading : ''}
<div class="mb-3 flex flex-wrap"><button class="tag"><span>License:</span> <span>${escapeHtml(model.licenseName ?? model.license ?? '')}</span></button></div>
<div class="tabs"><a href="/${model.id}">Model card</a><a href="/${model.id}/tree/main">Files and versions</a><a href="/${model.id}/discussions">Community</a></div>
</header></div><main><div class="prose">${card || `<h2>${escapeHtml(name)}</h2><p>Model card of ${escapeHtml(model.id)}.</p>${'<p>Text of the card. </p>'.repeat(12)}`}</div></main>${extra}</body></html>`;
}

const listStyle = `
  .grid { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr); gap: 20px; }
  @media (max-width: 700px) { .grid { grid-template-columns: minmax(0, 1fr); } }
  article { border: 1px solid #8883; border-radius: 8px; } article > a { display: block; padding: 8px; }
  article header { padding: 0; display: flex; align-items: center; gap: 6px; } .avatar { width: 14px; height: 14px; background: #8886; border-radius: 3px; flex: none; }
  article h4 { margin: 0; min-width: 0; font: 15px/1.4 ui-monospace, monospace; white-space: nowrap; overflow: hidden; text-overflow: ellipsis; }
  .meta { font-size: 13px; color: #6b7280; } html.dark .meta { color: #9ca3af; } html.dark article { background: #141922; }
`;

/** A card of a list, by SITES §1.3. */
export const listCard = (
  id,
) => `<article class="overview-card-wrapper group/repo"><a href="/${escapeHtml(id)}" class="block"><header title="${escapeHtml(id)}">
<div class="avatar"></div><h4 class="text-md truncate font-mono">${escapeHtml(id)}</h4></header><div class="meta">Text Generation · 3B · Updated Sep 10, 2025 · 12k</div></a></article>`;

/**
 * A list of models. With `more`, a script adds further cards while the reader scrolls, as the real lists' own scripts do.
 * @param {string[]} ids
 * @param {{ dark?: boolean, more?: string[], script?: string }} options
 */
export function listPage(ids, { dark = false, more = [], script = '' } = {}) {
  return `<!doctype html><html class="${dark ? 'dark' : ''}" lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>Models · Hugging Face</title><meta name="reconstructed" content="by Really Open?, not a capture">
<style>${style}${listStyle}</style></head><body><div class="bar"><nav><a href="/"><b>Hugging Face</b></a> &nbsp; <a href="/models">Models</a></nav></div>
<main><h1>Models</h1><div class="grid" id="list">${ids.map(listCard).join('')}</div></main>
<template id="more">${more.map(listCard).join('')}</template><script>
  const list = document.getElementById('list'), more = document.getElementById('more').content;
  const fetchMore = (n = 20) => { for (let i = 0; i < n && more.firstElementChild; i++) list.append(more.firstElementChild); };
  addEventListener('scroll', () => { if (innerHeight + scrollY > document.documentElement.scrollHeight - 400) fetchMore(); });
  ${script}
</script></body></html>`;
}
