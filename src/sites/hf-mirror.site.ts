import { ownedModel, segments } from './address';
import huggingface from './huggingface.site';
import { type Identified, OTHER, type Site, type SiteExamples } from './site';

/** Mirrors of the hub: one under the hub's own paths, one under `/hf_mirrors`. What they carry is the hub's. */
function identify(url: URL): Identified {
  if (url.hostname !== 'ai.atomgit.com') return huggingface.identify(url);
  const [kind, owner, name] = segments(url);
  return kind === 'hf_mirrors' ? ownedModel('hf', owner, name) : OTHER;
}

const site: Site = {
  id: 'hf-mirror',
  name: 'Mirrors of Hugging Face',
  hosts: ['hf-mirror.com', 'ai.atomgit.com'],
  access: 'optional',
  identify,
};

export default site;

export const examples: SiteExamples = {
  models: {
    'https://hf-mirror.com/allenai/OLMo-2-1124-7B/tree/main': 'hf:allenai/OLMo-2-1124-7B',
    'https://ai.atomgit.com/hf_mirrors/google/gemma-3-27b-it': 'hf:google/gemma-3-27b-it',
  },
  lists: ['https://hf-mirror.com/models'],
  others: [
    'https://hf-mirror.com/datasets/allenai/dolma',
    'https://ai.atomgit.com/',
    'https://ai.atomgit.com/someone/project',
  ],
};
