import { isName, segments } from './address';
import { type Identified, LIST, model, OTHER, type Site, type SiteExamples } from './site';

/** `/catalog/models/<name>`, also under `/explore` in older addresses. */
function identify(url: URL): Identified {
  const parts = segments(url);
  const [kind, name] = parts.slice(parts[0] === 'explore' ? 1 : 0).filter((p) => p !== 'catalog');
  if (parts[0] !== 'catalog' && parts[0] !== 'explore') return OTHER;
  if (kind === undefined) return parts[0] === 'catalog' ? LIST : OTHER;
  if (kind !== 'models') return OTHER;
  if (name === undefined) return LIST;
  return isName(name) ? model(`azure:${name}`) : OTHER;
}

const site: Site = { id: 'azure', name: 'Azure AI Foundry', hosts: ['ai.azure.com'], access: 'install', identify };

export default site;

export const examples: SiteExamples = {
  models: {
    'https://ai.azure.com/catalog/models/Phi-4': 'azure:Phi-4',
    'https://ai.azure.com/catalog/models/qwen--qwen3-14b?tid=x': 'azure:qwen--qwen3-14b',
    'https://ai.azure.com/explore/models/Phi-4/version/7/registry/azureml': 'azure:Phi-4',
  },
  lists: ['https://ai.azure.com/catalog', 'https://ai.azure.com/catalog/models'],
  others: [
    'https://ai.azure.com/',
    'https://ai.azure.com/catalog/collections/x',
    'https://ai.azure.com/build/overview',
  ],
};
