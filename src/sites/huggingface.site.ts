import { fitted, type LinkedDataset, type Observed } from '../core/observed';
import type { Base, Relation } from '../core/record';
import { hf } from '../core/refs';
import { flag, list, objectOf, text, textsOf } from './reading';
import { type Identified, LIST, model, OTHER, type Site, type SiteExamples } from './site';

/** First segments that are no owner's name (hub documentation and navigation, 2026). */
const RESERVED = new Set(
  `api avatars activity admin agents apps assistants benchmarks billing blog brand buckets catalog changelog chat
  code-of-conduct collections contact content-guidelines course daily_papers datasets docs enterprise front huggingchat
  inference inference-endpoints jobs join journal kernels languages leaderboards learn login logout mcp metrics models new
  new-blog new-dataset new-space notifications oauth organization organizations papers playground posts press pricing
  privacy pro resolve search settings shop spaces storage subscribe support tasks terms-of-service tools transformers
  user users welcome`.split(/\s+/),
);
/** Second segments under an owner that are pages about the owner. */
const OWNER_PAGES = new Set(
  'activity buckets collections datasets followers following kernels likes models papers spaces'.split(' '),
);
const LISTS = new Set(['', 'models', 'collections', 'search']);
/** Repository ids as the hub's own client validates them: no doubled dashes or dots, at most 96 letters, no `.git`. */
const NAME = /^(?!.*(--|\.\.))(?!.*\.git$)[\w.-]{1,96}$/;

function identify({ pathname }: URL): Identified {
  const [owner = '', name] = pathname
    .split('/')
    .slice(1)
    .filter((s, i) => s !== '' || i === 0)
    .map(decode);
  if (RESERVED.has(owner.toLowerCase()) || owner === '') return LISTS.has(owner) ? LIST : OTHER;
  if (!NAME.test(owner)) return OTHER;
  if (name === undefined) return { ...LIST, maybe: hf(owner) };
  if (OWNER_PAGES.has(name)) return name === 'models' || name === 'collections' ? LIST : OTHER;
  return NAME.test(name) ? model(hf(`${owner}/${name}`)) : OTHER;
}

function decode(segment: string): string {
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
}

const HEADER = '[data-target="ModelHeader"][data-props]';

/** The hub's own data about the model, embedded in every page of it; null where it is missing or malformed. */
function header(doc: Document): Record<string, unknown> | null {
  try {
    const props: unknown = JSON.parse(doc.querySelector(HEADER)?.getAttribute('data-props') ?? 'null');
    const embedded = objectOf(objectOf(props).model);
    return typeof embedded.id === 'string' ? embedded : null;
  } catch {
    return null;
  }
}

const RELATIONS: readonly string[] = ['finetune', 'quantized', 'adapter', 'merge'] satisfies Relation[];

/** Parents stand twice in the tags: plain, and with the relation. */
export function basesFrom(tags: string[], declared: string[] = []): Base[] {
  const bases = new Map<string, Base>();
  const add = (id: string, relation: Relation) => {
    if (/^\w[\w.-]*\/[\w.-]+$/.test(id) && !(bases.has(id) && relation === 'unknown'))
      bases.set(id, { ref: hf(id), relation });
  };
  for (const id of declared) add(id, 'unknown');
  for (const tag of tags) {
    const [kind, first = '', second] = tag.split(':');
    if (kind !== 'base_model') continue;
    if (second === undefined) add(first, 'unknown');
    else if (RELATIONS.includes(first)) add(second, first as Relation);
  }
  return [...bases.values()];
}

const FORMATS = [
  'safetensors',
  'gguf',
  'pytorch',
  'onnx',
  'mlx',
  'tf',
  'jax',
  'tflite',
  'coreml',
  'openvino',
  'rust',
  'keras',
  'nemo',
];

function datasets(embedded: Record<string, unknown>): LinkedDataset[] {
  const shown = list(embedded.tag_objs)
    .map(objectOf)
    .filter((tag) => tag.type === 'dataset')
    .map((tag) => ({ name: text(tag.label) ?? '', ...onHub(objectOf(tag.extra).disabled) }));
  // The hub's API has the names only.
  const tagged = textsOf(embedded.tags).flatMap((t) => (t.startsWith('dataset:') ? [{ name: t.slice(8) }] : []));
  return (shown.length > 0 ? shown : tagged).filter(({ name }) => name !== '').slice(0, 20);
}

const onHub = (disabled: unknown) => (typeof disabled === 'boolean' ? { onHub: !disabled } : {});
const gateOf = (gated: unknown): Observed['gate'] =>
  gated === 'auto' || gated === 'manual' ? gated : gated === false ? 'none' : undefined;

/** Facts of one model as the hub gives them, in its pages and in its API alike. */
export function observedFrom(embedded: Record<string, unknown>, today: string): Observed {
  const id = text(embedded.id) ?? '';
  const card = objectOf(embedded.cardData);
  const tags = textsOf(embedded.tags);
  const declared = textsOf(card.license);
  const licences = declared.length > 0 ? declared : tags.flatMap((t) => (t.startsWith('license:') ? [t.slice(8)] : []));
  return fitted({
    ref: hf(id),
    source: 'huggingface',
    url: `https://huggingface.co/${id}`,
    seen: today,
    licences,
    ...optional('licenceName', text(card.license_name)),
    ...optional('licenceLink', text(card.license_link)),
    ...optional('gate', gateOf(embedded.gated)),
    formats: [
      ...new Set([...FORMATS.filter((f) => tags.includes(f)), ...(embedded.safetensors ? ['safetensors'] : [])]),
    ],
    ...optional(
      'parameters',
      typeof objectOf(embedded.safetensors).total === 'number'
        ? (objectOf(embedded.safetensors).total as number)
        : undefined,
    ),
    ...optional('library', text(embedded.library_name) ?? text(card.library_name)),
    ...optional('customCode', flag(tags.includes('custom_code'))),
    ...optional('adapterOnly', flag(embedded.library_name === 'peft' || tags.includes('lora'))),
    bases: basesFrom(tags, textsOf(card.base_model)).slice(0, 20),
    datasets: datasets(embedded),
    papers: tags.flatMap((t) => (t.startsWith('arxiv:') ? [t.slice(6)] : [])).slice(0, 10),
    ...optional('hasCard', flag(embedded.cardExists === true)),
    ...optional('changed', text(embedded.lastModified)?.slice(0, 10)),
  });
}

const optional = <K extends string, V>(key: K, value: V | undefined) =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

const site: Site = {
  id: 'huggingface',
  name: 'Hugging Face',
  hosts: ['huggingface.co', 'hf.co'],
  access: 'install',
  identify,
  read(doc, _url, today) {
    const embedded = header(doc);
    return embedded && observedFrom(embedded, today);
  },
  anchor: (doc) => doc.querySelector('h1 a.font-mono, h1 a[href*="/"]')?.closest('h1') ?? doc.querySelector('main h1'),
  dark: (doc) => doc.documentElement.classList.contains('dark'),
};

export default site;

export const examples: SiteExamples = {
  models: {
    'https://huggingface.co/allenai/OLMo-2-1124-7B': 'hf:allenai/OLMo-2-1124-7B',
    'https://huggingface.co/Qwen/Qwen3-32B/tree/main': 'hf:Qwen/Qwen3-32B',
    'https://huggingface.co/Qwen/Qwen3-32B/resolve/main/config.json': 'hf:Qwen/Qwen3-32B',
    'https://huggingface.co/timm/vit_base_patch16_224.augreg2_in21k_ft_in1k':
      'hf:timm/vit_base_patch16_224.augreg2_in21k_ft_in1k',
    'https://huggingface.co/deepseek-ai/DeepSeek-OCR/discussions/27': 'hf:deepseek-ai/DeepSeek-OCR',
    'https://huggingface.co/google/gemma-3-27b-it/blob/main/README.md?code=true#L3': 'hf:google/gemma-3-27b-it',
    'https://hf.co/bigscience/bloom': 'hf:bigscience/bloom',
    'https://huggingface.co/meta-llama/Llama-3.1-8B/commits/refs%2Fpr%2F3': 'hf:meta-llama/Llama-3.1-8B',
  },
  lists: [
    'https://huggingface.co/',
    'https://huggingface.co/models?search=olmo',
    'https://huggingface.co/allenai',
    'https://huggingface.co/allenai/models',
    'https://huggingface.co/collections/Qwen/qwen3-vl',
  ],
  others: [
    'https://huggingface.co/datasets/allenai/dolma',
    'https://huggingface.co/spaces/laion/CoCa',
    'https://huggingface.co/docs/transformers/model_doc/olmo2',
    'https://huggingface.co/blog/ibm-granite/granite-4-nano',
    'https://huggingface.co/papers/2501.00656/',
    'https://huggingface.co/api/models/google-bert/bert-base-uncased',
    'https://huggingface.co/SeanWang0027/activity/papers',
    'https://huggingface.co/a--b/c',
  ],
};
