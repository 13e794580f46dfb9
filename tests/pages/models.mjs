// What the hub declared of some real models on 2026-08-22 (Radar HuggingFace Dataset, CC BY 4.0): facts, no page of theirs.
const row = (id, license, tags, rest = {}) => ({
  id,
  license,
  tags,
  gated: false,
  library: 'transformers',
  formats: ['safetensors'],
  ...rest,
});

export const MODELS = {
  smollm3: row(
    'HuggingFaceTB/SmolLM3-3B',
    'apache-2.0',
    [
      'base_model:HuggingFaceTB/SmolLM3-3B-Base',
      'base_model:finetune:HuggingFaceTB/SmolLM3-3B-Base',
      'license:apache-2.0',
    ],
    { parameters: 3075098624, changed: '2025-09-10' },
  ),
  llama: row(
    'meta-llama/Llama-3.1-8B-Instruct',
    'llama3.1',
    [
      'arxiv:2204.05149',
      'base_model:meta-llama/Llama-3.1-8B',
      'base_model:finetune:meta-llama/Llama-3.1-8B',
      'license:llama3.1',
    ],
    { gated: 'manual', parameters: 8030261248, changed: '2024-09-25' },
  ),
  deepseek: row('deepseek-ai/DeepSeek-R1', 'mit', ['arxiv:2501.12948', 'license:mit'], {
    parameters: 684531386000,
    changed: '2025-03-27',
  }),
  copy: row('unsloth/Meta-Llama-3.1-8B-Instruct', 'llama3.1', ['license:llama3.1', 'safetensors'], {
    parameters: 8030261248,
  }),
  // Invented: a finetune whose declared parent nobody has recorded, under a freer licence than its ancestor's.
  tune: row(
    'somebody/helpful-tune',
    'apache-2.0',
    ['license:apache-2.0', 'safetensors', 'base_model:finetune:somebody/step-between'],
    { parameters: 8030261248 },
  ),
  // Invented: what a page may do to a reader.
  hostile: row(
    'somebody/plain-name',
    '<img src=x onerror=alert(1)>',
    ['license:other', 'base_model:finetune:"><script>alert(1)</script>', 'dataset:<b>bold</b>'],
    { licenseName: '<svg onload=alert(2)>', datasets: ['<b>bold</b>', 'javascript:alert(3)'] },
  ),
};

/** Ids for lists: models with records of every label, derivatives, models that nobody knows, and a name that is too long. */
export const LISTED = [
  'allenai/OLMo-2-1124-7B',
  'HuggingFaceTB/SmolLM3-3B',
  'meta-llama/Llama-3.1-8B-Instruct',
  'deepseek-ai/DeepSeek-R1',
  'EleutherAI/pythia-6.9b',
  'Qwen/Qwen3-32B',
  'somebody/a-model-that-nobody-has-ever-assessed',
  'bigscience/bloom',
  'LLM360/Amber',
  'google/gemma-3-27b-it',
  'nobody/unknown',
  'somebody/a-name-that-is-far-too-long-for-any-card-of-the-hub-and-ends-in-dots-v0.1-merged-GGUF',
  'mistralai/Mixtral-8x7B-v0.1',
  'tiiuae/falcon-180B',
  'swiss-ai/Apertus-8B-2509',
  'allenai/OLMo-7B',
  'Qwen/Qwen2.5-72B-Instruct',
  'HuggingFaceTB/SmolLM2-1.7B',
  'bigcode/starcoder2-15b',
  'runwayml/stable-diffusion-v1-5',
];

/** As many ids as wanted: the listed ones, then invented ones. */
export const manyIds = (n) =>
  Array.from({ length: n }, (_, i) => LISTED[i] ?? `${i % 7 ? 'someone' : 'other'}/model-${i}`);
