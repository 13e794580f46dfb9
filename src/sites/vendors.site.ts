import table from '../../data/indexes/vendors.json';
import { type Identified, OTHER, type Site, type SiteExamples } from './site';
import { identifyPage, type Vendor } from './vendor';

const VENDORS: Vendor[] = table.vendors;
const hostsOf = ({ hosts = [], more = [] }: Vendor) => [...hosts, ...more];
const byHost = new Map(VENDORS.flatMap((vendor) => hostsOf(vendor).map((host) => [host, vendor] as const)));

/** Makers' own pages, by `data/vendors.yaml`: exact hosts, so that no look-alike is taken for the maker. */
function identify(url: URL): Identified {
  const host = url.hostname.replace(/^www\./, '');
  const vendor = byHost.get(host);
  return vendor ? identifyPage(vendor, vendor.twins?.[host] ?? host, url) : OTHER;
}

const site: Site = {
  id: 'vendors',
  name: 'Makers’ own pages',
  hosts: [...byHost.keys()],
  granted: VENDORS.flatMap(({ hosts = [] }) => hosts),
  access: 'install',
  identify,
};

export default site;

export const examples: SiteExamples = {
  models: {
    'https://mistral.ai/news/mistral-nemo/': 'web:mistral.ai/news/mistral-nemo',
    'https://qwen.ai/blog?id=qwen3.5&from=research.research-list': 'web:qwen.ai/blog?id=qwen3.5',
    'https://www.liquid.ai/blog/lfm2-5-2-6b': 'web:liquid.ai/blog/lfm2-5-2-6b',
    'https://ai.google.dev/gemma/docs/core/model_card_3?hl=de': 'web:ai.google.dev/gemma/docs/core/model_card_3',
    'https://deepmind.google/models/gemini/pro/': 'web:deepmind.google/models/gemini/pro',
    'https://falconllm.tii.ae/falcon-180b.html': 'web:falconllm.tii.ae/falcon-180b.html',
  },
  lists: ['https://mistral.ai/models', 'https://bfl.ai/models', 'https://developers.openai.com/api/docs/models/all'],
  others: [
    'https://mistral.ai/',
    'https://mistral.ai/news/mistral-ai-raises-series-c',
    'https://openai.com/index/chatgpt-for-teachers/',
    'https://www.nvidia.com/en-us/data-center/h100/',
    'https://kimik2ai.com/k2/',
    'https://deepseek-usa.ai/',
    'https://gemma4.wiki/',
    'https://minimaxmusic3.ai/',
  ],
};
