import { describe, expect, test } from 'vitest';
import { find } from '../../../src/claims/find';
import { namePattern } from '../../../src/claims/plainly';

describe('what a model is called in running text', () => {
  const CASES: [name: string, text: string, called: string | null][] = [
    ['meta-llama/Llama-3.1-8B-Instruct', 'llama 3.1 is', 'llama 3.1'],
    ['deepseek-ai/DeepSeek-R1', 'deepseek-r1 is', 'deepseek-r1'],
    ['allenai/OLMo-2-1124-7B', 'the olmo 2 family', 'olmo 2'],
    ['Qwen/Qwen3-32B', 'qwen3-32b, a', 'qwen3-32b'],
    ['stabilityai/stable-diffusion-3-medium', 'stable diffusion 3 is', 'stable diffusion 3'],
    ['CohereForAI/c4ai-command-r-v01', 'c4ai command-r is', 'c4ai command-r'],
    ['openai.com/index/introducing-gpt-oss', 'gpt-oss is', 'gpt-oss'],
    ['microsoft/phi-2', 'delphi 2 is', null],
    ['01-ai/Yi-34B', 'the yielding model', null],
    ['a/7b', 'a 7b model', null],
  ];
  test.each(CASES)('%s in “%s”: %s', (name, text, called) =>
    expect(namePattern([name])?.exec(text)?.[0] ?? null).toBe(called),
  );
});

/** Found, and said of a model: yet a reader may doubt of which, or whether it is said at all. */
describe('what is not said of the very model in so many words is loose', () => {
  const names = ['acme/nimbus-7b'];
  const LOOSE = [
    'Open-source TTS reduces switching costs for builders.',
    'A fully open-source release enables scrutiny that closed systems may lack.',
    'By championing open-source AI models, the region gains influence.',
    'Good open source models with training and data',
    '开源模型降低了门槛。',
    '多数のオープンソースモデルが登場した。',
  ];
  test.each(LOOSE)('%s', (text) => {
    for (const claim of find(text, { names })) expect(claim.hedged).toBeDefined();
  });

  const PLAIN = [
    'Nimbus-7B is a compact, open-source language model.',
    'We are excited to release Nimbus 7B, our strongest open-weight model.',
    'Nimbus 7B: a fast open-source LLM.',
    'The model is released under the Apache 2.0 license.',
    'Nimbus-7B 是一款开源大语言模型。',
    '我们开源了 Nimbus-7B 模型。',
    'Nimbus-7Bはオープンソースの言語モデルです。',
    'Nimbus-7B는 오픈소스 언어 모델입니다.',
    'Nimbus 7B ist ein quelloffenes Sprachmodell.',
  ];
  test.each(PLAIN)('plain: %s', (text) =>
    expect(find(text, { names }).some((claim) => claim.hedged === undefined)).toBe(true),
  );
});
