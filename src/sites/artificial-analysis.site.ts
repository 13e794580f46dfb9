import { isName, segments, words } from './address';
import { type Identified, LIST, model, OTHER, type Site, type SiteExamples } from './site';

/** Pages under `/models` that compare or list models. */
const LISTS = words('all capabilities caching comparisons families open-source proprietary prompt-options releases');
const TABS = words('providers prompt-options');

/** `/models/<slug>[/providers]`; the image, video and speech arenas have lists only. */
function identify(url: URL): Identified {
  const [kind, slug, tab] = segments(url);
  if (kind === 'leaderboards') return LIST;
  if (kind !== 'models') return OTHER;
  if (slug === undefined || LISTS.has(slug)) return LIST;
  return isName(slug) && (tab === undefined || TABS.has(tab)) ? model(`aa:${slug}`) : OTHER;
}

const site: Site = {
  id: 'artificial-analysis',
  name: 'Artificial Analysis',
  hosts: ['artificialanalysis.ai'],
  access: 'install',
  identify,
};

export default site;

export const examples: SiteExamples = {
  models: {
    'https://artificialanalysis.ai/models/qwen3-6-27b': 'aa:qwen3-6-27b',
    'https://artificialanalysis.ai/models/deepseek-v4/providers': 'aa:deepseek-v4',
  },
  lists: [
    'https://artificialanalysis.ai/models',
    'https://artificialanalysis.ai/models/open-source/small',
    'https://artificialanalysis.ai/models/comparisons/a-vs-b',
    'https://artificialanalysis.ai/leaderboards/models',
  ],
  others: [
    'https://artificialanalysis.ai/',
    'https://artificialanalysis.ai/articles/gpt-5-6-has-landed',
    'https://artificialanalysis.ai/image/models',
    'https://artificialanalysis.ai/agents/coding-agents',
  ],
};
