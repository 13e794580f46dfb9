/**
 * A Ref names one artefact in print: `hf:allenai/OLMo-7B`, `gh:allenai/OLMo`, `ollama:olmo2`, `web:mistral.ai/news/x`.
 * It keeps the case its host shows; `refKey` folds the case, because hubs answer to any.
 */
export type Ref = string;

export interface RefParts {
  scheme: string;
  path: string;
}

const FORM = /^([a-z][a-z0-9-]*):([^\s:/][^\s]*)$/;

/** Splits a ref into scheme and path, or null when `text` is not one. */
export function parseRef(text: string): RefParts | null {
  const [, scheme, path] = FORM.exec(text) ?? [];
  return scheme && path && !path.startsWith('//') ? { scheme, path } : null;
}

/** The key a ref is stored and compared under. */
export const refKey = (ref: Ref): string => ref.toLowerCase();

export const hf = (id: string): Ref => `hf:${id}`;

/** The Hugging Face id of an `hf:` ref, else null. */
export const hfId = (ref: Ref): string | null => (ref.startsWith('hf:') ? ref.slice(3) : null);

/** Owner part of `scheme:owner/name`, lower case; empty when the ref has no owner. */
export const ownerOf = (ref: Ref): string => /^[a-z-]+:([^/]+)\//.exec(refKey(ref))?.[1] ?? '';

/** Name part of a ref: what follows the last slash. */
export const nameOf = (ref: Ref): string => ref.slice(Math.max(ref.lastIndexOf('/'), ref.indexOf(':')) + 1);

/**
 * Wider names that a ref lies under, the nearest first: an Ollama tag under its model, a Kaggle instance under its
 * version-less one and its model. What speaks for the wider one speaks for all below it, as for a family's member.
 */
export function widerRefs(ref: Ref): Ref[] {
  const parts = parseRef(ref);
  if (parts?.scheme === 'ollama' && parts.path.includes(':')) return [`ollama:${parts.path.replace(/:.*$/, '')}`];
  if (parts?.scheme !== 'kaggle') return [];
  const path = parts.path.split('/');
  return [4, 2].filter((n) => n < path.length).map((n) => `kaggle:${path.slice(0, n).join('/')}`);
}

const HOME: Record<string, (path: string) => string> = {
  hf: (path) => `https://huggingface.co/${path}`,
  'hf-dataset': (path) => `https://huggingface.co/datasets/${path}`,
  gh: (path) => `https://github.com/${path}`,
  ollama: (path) => `https://ollama.com/${path.includes('/') ? path : `library/${path}`}`,
  web: (path) => `https://${path}`,
  gl: (path) => `https://gitlab.com/${path}`,
  kaggle: (path) => `https://www.kaggle.com/models/${path}`,
  modelscope: (path) => `https://www.modelscope.cn/models/${path}`,
  replicate: (path) => `https://replicate.com/${path}`,
  openrouter: (path) => `https://openrouter.ai/${path}`,
  nvidia: (path) => `https://build.nvidia.com/${path}`,
  ngc: (path) => `https://catalog.ngc.nvidia.com/${path}`,
  civitai: (path) => `https://civitai.com/models/${path}`,
  lmstudio: (path) => `https://lmstudio.ai/models/${path}`,
  azure: (path) => `https://ai.azure.com/catalog/models/${path}`,
  aa: (path) => `https://artificialanalysis.ai/models/${path}`,
  arxiv: (path) => `https://arxiv.org/abs/${path}`,
};

/** The address at which a ref can be looked at, or null for schemes without one. */
export function refUrl(ref: Ref): string | null {
  const parts = parseRef(ref);
  return parts ? (HOME[parts.scheme]?.(parts.path) ?? null) : null;
}
