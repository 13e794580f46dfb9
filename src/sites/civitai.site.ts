import { segments } from './address';
import { type Identified, LIST, model, OTHER, type Site, type SiteExamples } from './site';

/** `/models/<number>[/<slug>]` (civitai's pages folder). A version's own address names no model: it forwards. */
function identify(url: URL): Identified {
  const [kind, id] = segments(url);
  if (kind !== 'models') return OTHER;
  if (id === undefined) return LIST;
  return /^\d{1,12}$/.test(id) ? model(`civitai:${id}`) : OTHER;
}

const site: Site = {
  id: 'civitai',
  name: 'Civitai',
  hosts: ['civitai.com', 'civitai.red'],
  access: 'install',
  identify,
};

export default site;

export const examples: SiteExamples = {
  models: {
    'https://civitai.com/models/58772/chillymix': 'civitai:58772',
    'https://civitai.com/models/4201?modelVersionId=130072': 'civitai:4201',
  },
  lists: ['https://civitai.com/models'],
  others: [
    'https://civitai.com/',
    'https://civitai.com/models/license/12345',
    'https://civitai.com/tag/wan',
    'https://civitai.com/user/someone/models',
    'https://civitai.com/images/58772',
  ],
};
