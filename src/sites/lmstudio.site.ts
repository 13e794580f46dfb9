import { isName, ownedModel, segments } from './address';
import { type Identified, LIST, model, OTHER, type Site, type SiteExamples } from './site';

/** `/models/<owner>/<model>`, or `/models/<family>`. What lies under a user's name elsewhere is a preset. */
function identify(url: URL): Identified {
  const [kind, owner, name] = segments(url);
  if (kind !== 'models' && kind !== 'model') return OTHER;
  if (owner === undefined) return LIST;
  if (name === undefined) return isName(owner) ? model(`lmstudio:${owner}`) : OTHER;
  return ownedModel('lmstudio', owner, name);
}

const site: Site = { id: 'lmstudio', name: 'LM Studio', hosts: ['lmstudio.ai'], access: 'install', identify };

export default site;

export const examples: SiteExamples = {
  models: {
    'https://lmstudio.ai/models/allenai/olmo-3-7b': 'lmstudio:allenai/olmo-3-7b',
    'https://lmstudio.ai/models/lfm2-24b-a2b': 'lmstudio:lfm2-24b-a2b',
  },
  lists: ['https://lmstudio.ai/models'],
  others: ['https://lmstudio.ai/', 'https://lmstudio.ai/docs/app', 'https://lmstudio.ai/dai/qwen35-9b'],
};
