import { ownedModel, segments, words } from './address';
import contents from './openrouter.contents';
import { type Identified, LIST, OTHER, type Site, type SiteExamples } from './site';

const RESERVED = words(
  `about activity announcements api apps audio auth blog careers chat collections compare contact credits dashboard
  discord docs enterprise explore faq feedback fusion image images keys labs login logout models playground pricing
  privacy provider providers rankings redeem security settings sign-in sign-up signin signup state-of-ai status support
  terms video videos workspaces`,
);

/** `/<vendor>/<model>[:free|:thinking…]`. A variant is the same model by another route: the ref goes without it. */
function identify(url: URL): Identified {
  const [vendor, name] = segments(url);
  if (!vendor) return LIST;
  if (RESERVED.has(vendor.toLowerCase())) return vendor === 'models' || vendor === 'rankings' ? LIST : OTHER;
  return ownedModel('openrouter', vendor.replace(/^~/, ''), name?.replace(/:.*$/, ''));
}

const site: Site = {
  ...contents,
  id: 'openrouter',
  name: 'OpenRouter',
  hosts: ['openrouter.ai'],
  access: 'install',
  identify,
};

export default site;

export const examples: SiteExamples = {
  models: {
    'https://openrouter.ai/qwen/qwen3-coder-next': 'openrouter:qwen/qwen3-coder-next',
    'https://openrouter.ai/deepseek/deepseek-r1:free': 'openrouter:deepseek/deepseek-r1',
    'https://openrouter.ai/meta-llama/llama-3.1-8b-instruct/providers': 'openrouter:meta-llama/llama-3.1-8b-instruct',
  },
  lists: ['https://openrouter.ai/', 'https://openrouter.ai/models?q=olmo', 'https://openrouter.ai/rankings'],
  others: [
    'https://openrouter.ai/docs/quickstart',
    'https://openrouter.ai/qwen',
    'https://openrouter.ai/settings/keys',
    'https://openrouter.ai/provider/fireworks',
  ],
};
