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
  // Invented: what a page may do to a reader.
  hostile: row(
    'somebody/plain-name',
    '<img src=x onerror=alert(1)>',
    ['license:other', 'base_model:finetune:"><script>alert(1)</script>', 'dataset:<b>bold</b>'],
    { licenseName: '<svg onload=alert(2)>', datasets: ['<b>bold</b>', 'javascript:alert(3)'] },
  ),
};
