import { isName, segments, words } from './address';
import contents from './gitlab.contents';
import { type Identified, OTHER, type Site, type SiteExamples } from './site';

const RESERVED = words(
  `- admin api assets dashboard explore groups help import jwt login oauth profile projects public robots.txt s search
  sitemap snippets unsubscribes uploads users v2`,
);

/** Any `/<group>/…/<project>[/-/…]`: a project, which only the catalogue or its page can call a model's. */
function identify(url: URL): Identified {
  const all = segments(url);
  const end = all.indexOf('-');
  const path = end < 0 ? all : all.slice(0, end);
  const named = path.length >= 2 && path.length <= 6 && path.every((p) => isName(p) && !p.includes(':'));
  return named && !RESERVED.has(path[0]!) ? { ...OTHER, maybe: `gl:${path.join('/')}` } : OTHER;
}

const site: Site = {
  ...contents,
  id: 'gitlab',
  name: 'GitLab',
  hosts: ['gitlab.com'],
  access: 'install',
  identify,
};

export default site;

export const examples: SiteExamples = {
  models: {},
  lists: [],
  others: [
    'https://gitlab.com/',
    'https://gitlab.com/explore/projects',
    'https://gitlab.com/gitlab-org/gitlab/-/issues/1',
    'https://gitlab.com/Retr0680/Bagley-AI',
  ],
};
