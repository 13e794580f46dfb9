/** Records of the Model Openness Tool that are no records of a model, or are known to be wrong about theirs. */
export const SKIPPED_RECORDS = new Map([
  ['Unnamed-Model.yml', 'no model is named'],
  ['DeepSeek-V3-test.yml', 'a test entry beside DeepSeek-V3'],
  ['Claude-2.yml', 'lists weights and architecture under MIT; the model is hosted only'],
]);

/** Records whose Hugging Face link leads to another model, where the names alone do not show it. */
export const REJECTED_LINKS = new Set([
  'dbrx-instruct.yml',
  'RWKV-v4-World.yml',
  'CodeGemma-2B.yml',
  'CodeGemma-7B.yml',
]);
