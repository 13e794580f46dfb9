import { fitted, type LinkedDataset, type Observed } from '../core/observed';
import type { Base, Relation } from '../core/record';
import { hf } from '../core/refs';
import { flag, list, objectOf, text, textsOf } from './reading';

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
    ...(tags.length > 0 && { customCode: tags.includes('custom_code') }),
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
