import { isName, segments } from './address';
import { type Identified, LIST, model, OTHER, type Site, type SiteExamples } from './site';

/** `/orgs/<org>[/teams/<team>|/<team>]/models/<model>[/<version>]`; containers, collections and resources are no models. */
function identify(url: URL): Identified {
  const parts = segments(url);
  if (parts[0] === 'models') return LIST;
  if (parts[0] !== 'orgs') return OTHER;
  const at = parts.indexOf('models', 2);
  if (at < 2 || at > 4 || parts.slice(2, at).some((p) => ['containers', 'collections', 'resources'].includes(p)))
    return OTHER;
  const path = parts.slice(0, at + 2);
  return path.length === at + 2 && path.every(isName) ? model(`ngc:${path.join('/')}`) : OTHER;
}

const site: Site = { id: 'ngc', name: 'NVIDIA NGC', hosts: ['catalog.ngc.nvidia.com'], access: 'install', identify };

export default site;

export const examples: SiteExamples = {
  models: {
    'https://catalog.ngc.nvidia.com/orgs/nvidia/teams/riva/models/whisper_large_turbo?version=3.0':
      'ngc:orgs/nvidia/teams/riva/models/whisper_large_turbo',
    'https://catalog.ngc.nvidia.com/orgs/nim/qwen/models/qwen3.6-35b-a3b/nim-spark-nvfp4-mtp':
      'ngc:orgs/nim/qwen/models/qwen3.6-35b-a3b',
    'https://catalog.ngc.nvidia.com/orgs/nvidia/models/bert_large': 'ngc:orgs/nvidia/models/bert_large',
  },
  lists: ['https://catalog.ngc.nvidia.com/models?query=llama'],
  others: [
    'https://catalog.ngc.nvidia.com/',
    'https://catalog.ngc.nvidia.com/orgs/nim/teams/meta/containers/llama-3.2-3b-instruct',
    'https://catalog.ngc.nvidia.com/orgs/nvidia/collections/parakeet-tdt-0.6b',
    'https://catalog.ngc.nvidia.com/orgs/nvidia/teams/nemo/models',
  ],
};
