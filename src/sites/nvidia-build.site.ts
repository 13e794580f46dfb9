import { ownedModel, segments, words } from './address';
import { type Identified, LIST, OTHER, type Site, type SiteExamples } from './site';

const RESERVED = words(
  `about account agent-toolkit api blueprints categories discover docs explore feed home login models nim playground
  products search settings skills spark terms`,
);

/** Second segments that are pages about the publisher. */
const PUBLISHER_PAGES = words('blueprints collections models');

/** `/<publisher>/<model>[/modelcard|/deploy|/api…]`; one segment is a publisher's list. */
function identify(url: URL): Identified {
  const [publisher, name] = segments(url);
  if (!publisher) return OTHER;
  if (RESERVED.has(publisher.toLowerCase())) return publisher === 'models' && name === undefined ? LIST : OTHER;
  if (name === undefined || PUBLISHER_PAGES.has(name.toLowerCase())) return LIST;
  return ownedModel('nvidia', publisher, name);
}

const site: Site = {
  id: 'nvidia-build',
  name: 'NVIDIA build',
  hosts: ['build.nvidia.com'],
  access: 'install',
  identify,
};

export default site;

export const examples: SiteExamples = {
  models: {
    'https://build.nvidia.com/meta/llama-3_1-70b-instruct/modelcard': 'nvidia:meta/llama-3_1-70b-instruct',
    'https://build.nvidia.com/nvidia/nemotron-3-super-120b-a12b': 'nvidia:nvidia/nemotron-3-super-120b-a12b',
    'https://build.nvidia.com/baai/bge-m3/deploy?environment=x': 'nvidia:baai/bge-m3',
  },
  lists: [
    'https://build.nvidia.com/models?q=image',
    'https://build.nvidia.com/qwen',
    'https://build.nvidia.com/nvidia/blueprints',
  ],
  others: [
    'https://build.nvidia.com/',
    'https://build.nvidia.com/explore/discover',
    'https://build.nvidia.com/spark/x',
  ],
};
