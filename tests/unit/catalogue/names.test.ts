import { describe, expect, test } from 'vitest';
import { byName, type NameData, nameKey, plainName } from '../../../src/catalogue/names';

describe('marks of a format are taken off the end, nothing else', () => {
  test.each([
    ['Qwen3-8B-GGUF', 'Qwen3-8B'],
    ['Qwen3-8B-i1-GGUF', 'Qwen3-8B'],
    ['gemma-3-27b-it-Q4_K_M', 'gemma-3-27b-it'],
    ['gemma-3-27b-it-IQ3_XXS-gguf', 'gemma-3-27b-it'],
    ['Llama-3.3-70B-Instruct-4.5bpw-exl2', 'Llama-3.3-70B-Instruct'],
    ['Llama-3.2-3B-Instruct-unsloth-bnb-4bit', 'Llama-3.2-3B-Instruct'],
    ['Qwen2.5-7B-Instruct-GPTQ-Int4', 'Qwen2.5-7B-Instruct'],
    ['Phi-4-mini-instruct-quantized.w8a8', 'Phi-4-mini-instruct'],
    ['Mistral-7B-v0.1-AWQ', 'Mistral-7B-v0.1'],
    ['whisper-large-v3-mlx', 'whisper-large-v3'],
    ['Qwen3-8B', 'Qwen3-8B'],
    ['Llama-3.1-8B-Instruct', 'Llama-3.1-8B-Instruct'],
    ['gemma-3-4b-it', 'gemma-3-4b-it'],
    ['Qwen3-8B-Base', 'Qwen3-8B-Base'],
    ['Qwen3-8B-abliterated-GGUF', 'Qwen3-8B-abliterated'],
    ['DeepSeek-R1-Distill-Qwen-7B', 'DeepSeek-R1-Distill-Qwen-7B'],
    ['GGUF', 'GGUF'],
    ['t5-small', 't5-small'],
  ])('%s is %s', (name, plain) => expect(plainName(name).plain).toBe(plain));
});

describe('spellings of one name meet, two names never do', () => {
  test.each([
    ['Meta-Llama-3.1-8B', 'Llama-3.1-8B'],
    ['Llama-3_3-Nemotron-Super-49B', 'llama-3.3-nemotron-super-49b'],
    ['NVIDIA-Nemotron-3-Nano', 'Nemotron-3-Nano'],
    ['SmolLM3_3B', 'SmolLM3-3B'],
  ])('%s and %s', (a, b) => expect(nameKey(a)).toBe(nameKey(b)));
  test.each([
    ['Qwen2.5-7B', 'Qwen-25-7B'],
    ['Qwen3-32B', 'Qwen-332B'],
    ['Llama-3-8B', 'Llama-3.8B-x'],
    ['gemma-3-12b', 'gemma-31-2b'],
  ])('not %s and %s', (a, b) => expect(nameKey(a)).not.toBe(nameKey(b)));
});

const data: NameData = {
  names: { model7b: 'maker/Model-7B', tune: 'fan/Tune' },
  owners: {
    copies: { name: 'Copies', plain: true },
    prefixed: { name: 'Prefixed', plain: false, prefix: '_' },
  },
};

describe('what a name alone says', () => {
  test.each([
    ['copies/Model-7B', 're-upload', 'rule'],
    ['copies/Model-7B-4bit', 'quantized', 'rule'],
    ['prefixed/maker_Model-7B-GGUF', 'quantized', 'rule'],
    ['maker/Model-7B-FP8', 'quantized', 'rule'],
    ['anybody/model_7b-GGUF', 'quantized', 'name'],
  ])('%s: %s by %s', (id, relation, basis) => {
    expect(byName(id, data)).toEqual({ base: { ref: 'hf:maker/Model-7B', relation }, basis });
  });
  test.each([
    ['a plain name under another owner', 'anybody/Model-7B'],
    ['a prefix that is not the owner of the original', 'prefixed/other_Model-7B-GGUF'],
    ['modified weights', 'copies/Model-7B-heretic-GGUF'],
    ['the model itself', 'maker/Model-7B'],
    ['a name of nothing', 'copies/Unheard-Of-GGUF'],
  ])('%s: nothing', (_, id) => expect(byName(id, data)).toBeNull());
});
