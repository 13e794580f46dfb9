import contents from './huggingface.contents';
import page from './huggingface.page';
import type { Site, SiteExamples } from './site';

const site: Site = { ...page, ...contents, name: 'Hugging Face', access: 'install' };

export default site;

export const examples: SiteExamples = {
  models: {
    'https://huggingface.co/allenai/OLMo-2-1124-7B': 'hf:allenai/OLMo-2-1124-7B',
    'https://huggingface.co/Qwen/Qwen3-32B/tree/main': 'hf:Qwen/Qwen3-32B',
    'https://huggingface.co/Qwen/Qwen3-32B/resolve/main/config.json': 'hf:Qwen/Qwen3-32B',
    'https://huggingface.co/timm/vit_base_patch16_224.augreg2_in21k_ft_in1k':
      'hf:timm/vit_base_patch16_224.augreg2_in21k_ft_in1k',
    'https://huggingface.co/deepseek-ai/DeepSeek-OCR/discussions/27': 'hf:deepseek-ai/DeepSeek-OCR',
    'https://huggingface.co/google/gemma-3-27b-it/blob/main/README.md?code=true#L3': 'hf:google/gemma-3-27b-it',
    'https://hf.co/bigscience/bloom': 'hf:bigscience/bloom',
    'https://huggingface.co/meta-llama/Llama-3.1-8B/commits/refs%2Fpr%2F3': 'hf:meta-llama/Llama-3.1-8B',
  },
  lists: [
    'https://huggingface.co/',
    'https://huggingface.co/models?search=olmo',
    'https://huggingface.co/allenai',
    'https://huggingface.co/allenai/models',
    'https://huggingface.co/collections/Qwen/qwen3-vl',
  ],
  others: [
    'https://huggingface.co/datasets/allenai/dolma',
    'https://huggingface.co/spaces/laion/CoCa',
    'https://huggingface.co/docs/transformers/model_doc/olmo2',
    'https://huggingface.co/blog/ibm-granite/granite-4-nano',
    'https://huggingface.co/papers/2501.00656/',
    'https://huggingface.co/papers?date=2025-03-10',
    'https://huggingface.co/api/models/google-bert/bert-base-uncased',
    'https://huggingface.co/SeanWang0027/activity/papers',
    'https://huggingface.co/a--b/c',
  ],
};
