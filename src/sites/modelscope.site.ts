import { listAt, ownedModel, segments } from './address';
import { type Identified, OTHER, type Site, type SiteExamples } from './site';

/** `/models/<org>/<name>[/summary|/files|/feedback]`; the same on both hosts. */
function identify(url: URL): Identified {
  const [kind, owner, name] = segments(url);
  if (kind === undefined) return OTHER;
  if (kind === 'models') return owner && name ? ownedModel('modelscope', owner, name) : listAt(owner ? [owner] : []);
  return OTHER;
}

const site: Site = {
  id: 'modelscope',
  name: 'ModelScope',
  hosts: ['modelscope.cn', 'modelscope.ai'],
  access: 'install',
  identify,
};

export default site;

export const examples: SiteExamples = {
  models: {
    'https://www.modelscope.cn/models/qwen/Qwen2.5-7B-Instruct/summary': 'modelscope:qwen/Qwen2.5-7B-Instruct',
    'https://www.modelscope.ai/models/Qwen/Qwen-Image': 'modelscope:Qwen/Qwen-Image',
    'https://modelscope.cn/models/shakechen/Llama-2-7b/': 'modelscope:shakechen/Llama-2-7b',
  },
  lists: ['https://www.modelscope.cn/models?name=olmo'],
  others: [
    'https://www.modelscope.cn/',
    'https://www.modelscope.cn/datasets/AI-ModelScope/fineweb-edu',
    'https://www.modelscope.cn/studios/a/b',
    'https://www.modelscope.cn/organization/qwen',
  ],
};
