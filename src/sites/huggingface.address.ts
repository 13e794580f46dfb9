import { hf } from '../core/refs';
import { paper } from './paper';
import { decode } from './segments';
import { type Identified, LIST, model, OTHER } from './site';

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
/** Pages of a repository; no repository has such a name. */
const MODEL_PAGES = new Set('tree blob raw resolve blame discussions commits commit edit'.split(' '));
const LISTS = new Set(['', 'models', 'collections', 'search']);
/** Repository ids as the hub's own client validates them: no doubled dashes or dots, at most 96 letters, no `.git`. */
const NAME = /^(?!.*(--|\.\.))(?!.*\.git$)[\w.-]{1,96}$/;

/** What an address of the hub, or of a mirror with the same grammar, shows (huggingface_hub's own parser, ported). */
export function identify({ pathname }: URL): Identified {
  const [owner = '', name] = pathname
    .split('/')
    .slice(1)
    .filter((s, i) => s !== '' || i === 0)
    .map(decode);
  if (owner === 'papers') return about(name);
  if (RESERVED.has(owner.toLowerCase()) || owner === '') return LISTS.has(owner) ? LIST : OTHER;
  if (!NAME.test(owner)) return OTHER;
  if (name === undefined) return { ...LIST, maybe: hf(owner) };
  if (OWNER_PAGES.has(name)) return name === 'models' || name === 'collections' ? LIST : OTHER;
  // Old ids have one part: what follows is a page of the model, as `/bert-base-uncased/tree/main`.
  if (MODEL_PAGES.has(name)) return { ...OTHER, maybe: hf(owner) };
  return NAME.test(name) ? model(hf(`${owner}/${name}`)) : OTHER;
}

const about = (name = ''): Identified => {
  const ref = paper(name);
  return ref ? { ...OTHER, about: ref } : OTHER;
};
