import { ownedModel, segments, words } from './address';
import { type Identified, OTHER, type Site, type SiteExamples } from './site';

const RESERVED = words(
  `about account api billing blog brand changelog collections contact dashboard deployments docs enterprise events
  explore favicon.ico files guides home invites jobs join login logout models new organizations playground predictions
  pricing privacy search settings showcase signin signup status support terms trainings users webhooks`,
);

/** `/<owner>/<name>[/api|/readme|/versions|/examples]`. */
function identify(url: URL): Identified {
  const [owner, name] = segments(url);
  if (!owner || RESERVED.has(owner.toLowerCase())) {
    const list = owner === 'explore' || owner === 'collections';
    return list ? { kind: 'list', ref: null } : OTHER;
  }
  return ownedModel('replicate', owner, name);
}

const site: Site = { id: 'replicate', name: 'Replicate', hosts: ['replicate.com'], access: 'install', identify };

export default site;

export const examples: SiteExamples = {
  models: {
    'https://replicate.com/stability-ai/sdxl': 'replicate:stability-ai/sdxl',
    'https://replicate.com/microsoft/phi-3-mini-4k-instruct/readme': 'replicate:microsoft/phi-3-mini-4k-instruct',
    'https://replicate.com/charlesmccarthy/terminus-xl-gamma-v2/api/model-api':
      'replicate:charlesmccarthy/terminus-xl-gamma-v2',
  },
  lists: ['https://replicate.com/explore', 'https://replicate.com/collections/text-to-image'],
  others: [
    'https://replicate.com/',
    'https://replicate.com/docs/topics/models/',
    'https://replicate.com/stability-ai',
    'https://replicate.com/blog/hello-flux',
  ],
};
