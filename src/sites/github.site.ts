import names from 'github-reserved-names/reserved-names.json';
import { isRepo } from 'github-url-detection';
import { isName, segments } from './address';
import contents from './github.contents';
import page from './github.page';
import { type Identified, LIST, OTHER, type Site, type SiteExamples } from './site';

const RESERVED = new Set<string>(names);
const isOwner = (name: string | undefined): name is string =>
  /^[a-z\d](?:[a-z\d-]{0,38})$/i.test(name ?? '') && !RESERVED.has(name!.toLowerCase());

/**
 * A repository is a place where a model may be published: a model page only where the catalogue has exactly one record
 * that claims it, or its own page links the weights.
 */
function identify(url: URL): Identified {
  const [owner, name] = segments(url);
  if (owner === 'trending') return LIST;
  if (!isOwner(owner) || !isName(name) || name.includes(':') || !isRepo(url)) return OTHER;
  return { ...OTHER, maybe: `gh:${owner}/${name.replace(/\.git$/, '')}` };
}

const site: Site = { ...page, ...contents, name: 'GitHub', access: 'install', identify };

export default site;

export const examples: SiteExamples = {
  models: {},
  lists: ['https://github.com/trending', 'https://github.com/trending/python?since=weekly'],
  others: [
    'https://github.com/',
    'https://github.com/allenai',
    'https://github.com/allenai/OLMo',
    'https://github.com/marketplace/models',
    'https://github.com/settings/profile',
    'https://github.com/orgs/allenai/repositories',
    'https://github.com/sindresorhus/refined-github/tree/native-copy-buttons',
  ],
};
