import { isName, segments } from './address';
import contents from './kaggle.contents';
import { type Identified, LIST, model, OTHER, type Site, type SiteExamples } from './site';

/** Tabs of a model's page, in the place where a framework's name stands else. */
const TABS = /^(code|discussion|discussions|data|settings|versions|transformers-?tab)$/i;

/**
 * `/models/<owner>/<model>[/<framework>/<variation>[/<version>]]` (kagglehub, handle.py). Each instance carries its own
 * licence, so the ref keeps it.
 */
function identify(url: URL): Identified {
  const [kind, owner, name, framework, variation, version] = segments(url);
  if (kind !== 'models') return OTHER;
  if (owner === undefined) return LIST;
  if (!isName(owner) || !isName(name)) return OTHER;
  const instance = [framework, variation].every(isName) && !TABS.test(framework!) ? `/${framework}/${variation}` : '';
  return model(`kaggle:${owner}/${name}${instance}${instance && /^\d+$/.test(version ?? '') ? `/${version}` : ''}`);
}

const site: Site = {
  ...contents,
  id: 'kaggle',
  name: 'Kaggle',
  hosts: ['kaggle.com'],
  access: 'install',
  identify,
};

export default site;

export const examples: SiteExamples = {
  models: {
    'https://www.kaggle.com/models/google/gemma': 'kaggle:google/gemma',
    'https://www.kaggle.com/models/qwen-lm/qwen2.5-coder/': 'kaggle:qwen-lm/qwen2.5-coder',
    'https://www.kaggle.com/models/google/gemma-3/transformers/gemma-3-27b-it':
      'kaggle:google/gemma-3/transformers/gemma-3-27b-it',
    'https://www.kaggle.com/models/keras/electra/keras/electra_base_generator_uncased_en/2':
      'kaggle:keras/electra/keras/electra_base_generator_uncased_en/2',
    'https://www.kaggle.com/models/google/gemma/code': 'kaggle:google/gemma',
  },
  lists: ['https://www.kaggle.com/models', 'https://www.kaggle.com/models?query=gemma'],
  others: [
    'https://www.kaggle.com/',
    'https://www.kaggle.com/models/google',
    'https://www.kaggle.com/datasets/saltb0x/qwen3-8-27b-fp8',
    'https://www.kaggle.com/competitions/kathe-2026/overview',
    'https://www.kaggle.com/code/brownfox2k6/byt5-vietnamese-restoration',
  ],
};
