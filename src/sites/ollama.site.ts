import { isName, ownedModel, segments, words } from './address';
import contents from './ollama.contents';
import { type Identified, LIST, model, OTHER, type Site, type SiteExamples } from './site';

/** First segments that are pages of the site itself. */
const RESERVED = words(
  `api assets blog cloud connect contact discord docs download help install jobs legal models new news partners press
  pricing privacy public search settings signin signout signup terms turbo upgrade`,
);

/** Owners that stand for the model hub (`ollama run hf.co/<owner>/<name>`). */
const HUB = new Set(['hf.co', 'huggingface.co']);

/** `library` holds the models that Ollama itself publishes: its refs go without an owner (ollama's types/model/name.go). */
function identify(url: URL): Identified {
  const [owner, name, third] = segments(url);
  if (!owner) return LIST;
  // What Ollama runs straight from the hub carries the hub's own name.
  if (HUB.has(owner.toLowerCase())) return name && third ? ownedModel('hf', name, third.replace(/:.*$/, '')) : OTHER;
  if (owner === 'library') return name === undefined ? LIST : isName(name) ? model(`ollama:${name}`) : OTHER;
  if (RESERVED.has(owner.toLowerCase())) return owner === 'search' || owner === 'models' ? LIST : OTHER;
  // One segment is a person's page, or since 2026 a model of Ollama's own: only the catalogue can tell.
  if (name === undefined) return isName(owner) ? { ...OTHER, maybe: `ollama:${owner}` } : OTHER;
  return ownedModel('ollama', owner, name);
}

const site: Site = {
  ...contents,
  id: 'ollama',
  name: 'Ollama',
  hosts: ['ollama.com'],
  access: 'install',
  identify,
};

export default site;

export const examples: SiteExamples = {
  models: {
    'https://ollama.com/library/llama3.1:8b': 'ollama:llama3.1:8b',
    'https://ollama.com/library/olmo2': 'ollama:olmo2',
    'https://ollama.com/hf.co/unsloth/Qwen3-8B-GGUF:Q4_K_M': 'hf:unsloth/Qwen3-8B-GGUF',
    'https://ollama.com/library/qwen3/tags': 'ollama:qwen3',
    'https://ollama.com/huihui_ai/qwen3.5-abliterated:4B': 'ollama:huihui_ai/qwen3.5-abliterated:4B',
    'https://ollama.com/library/qwen2.5:0.5b-instruct/blobs/66b9ea09bd5b': 'ollama:qwen2.5:0.5b-instruct',
  },
  lists: ['https://ollama.com/', 'https://ollama.com/library?sort=newest', 'https://ollama.com/search?q=olmo'],
  others: ['https://ollama.com/blog/structured-outputs', 'https://ollama.com/someone', 'https://ollama.com/download'],
};
