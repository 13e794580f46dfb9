import { describe, expect, test } from 'vitest';
import { siteOf, subjectOf } from '../../../src/sites';
import site from '../../../src/sites/vendors.site';

const show = (url: string) => subjectOf(new URL(url));

describe('pages of one model, by the forms of data/vendors.yaml', () => {
  test.each([
    'https://mistral.ai/news/mixtral-of-experts',
    'https://mistral.ai/news/codestral-25-01',
    'https://openai.com/index/hello-gpt-4o/',
    'https://openai.com/index/introducing-o3-and-o4-mini/',
    'https://platform.openai.com/docs/models/gpt-4.1',
    'https://www.anthropic.com/news/claude-3-5-sonnet',
    'https://www.anthropic.com/news/claude-opus-4-5',
    'https://ai.meta.com/blog/llama-4-multimodal-intelligence/',
    'https://deepmind.google/models/veo/',
    'https://blog.google/technology/developers/gemma-3/',
    'https://blog.google/products/gemini/gemini-3/',
    'https://x.ai/news/grok-3',
    'https://qwenlm.github.io/blog/qwq-32b/',
    'https://qwen.ai/blog?id=qwen3-max&from=home',
    'https://z.ai/blog/glm-4.5',
    'https://docs.z.ai/guides/llm/glm-4.6',
    'https://allenai.org/blog/olmo3',
    'https://stability.ai/news/stable-diffusion-3',
    'https://cohere.com/blog/command-r',
    'https://www.kimi.com/ai-models/kimi-k2-5',
    'https://falcon-lm.github.io/blog/falcon-h1/',
  ])('%s', (url) => expect(show(url)).toMatchObject({ site: 'vendors', kind: 'model' }));
});

describe('other pages of the same makers', () => {
  test.each([
    'https://openai.com/index/introducing-gpts/',
    'https://openai.com/index/introducing-chatgpt-pro/',
    'https://openai.com/index/gpt-4-api-general-availability/',
    'https://www.anthropic.com/news/claude-for-education',
    'https://www.anthropic.com/claude/code',
    'https://mistral.ai/news/mistral-ai-raises-1-7-b',
    'https://mistral.ai/news/le-chat',
    'https://ai.meta.com/blog/llama-usage-doubled-may-through-july-2024/',
    'https://ai.meta.com/blog/how-companies-are-using-llama/',
    'https://blog.google/products/gemini/gemini-app-updates-io-2025/',
    'https://deepmind.google/models/evals-methodology',
    'https://qwen.ai/blog?id=a6f483777144685d33cd3d2af95136fcbeb57652',
    'https://www.nvidia.com/en-us/data-center/h100/',
    'https://www.krea.ai/blog/character-design-with-krea-2',
    'https://stability.ai/stable-assistant',
    'https://www.ibm.com/solutions/ai-models',
  ])('%s', (url) => {
    expect(show(url)).toMatchObject({ site: 'vendors', ref: null });
    expect(show(url).kind).not.toBe('model');
  });
});

test.each([
  'https://kimik2ai.com/k2/',
  'https://deepseek-usa.ai/',
  'https://gemma4.wiki/',
  'https://minimaxmusic3.ai/',
  'https://kimi.com.example.org/ai-models/kimi-k3',
  'https://evil-qwen.ai/blog?id=qwen3',
  'https://mistral.ai.evil.example/news/mistral-nemo',
  'https://qwen.ai@evil.example/blog?id=qwen3',
])('%s is of no maker', (url) => {
  expect(siteOf(new URL(url))).toBeNull();
  expect(show(url)).toMatchObject({ kind: 'other', ref: null });
});

test('one page, one ref: without www, last slash, fragment and whence one came; with the query that names it', () => {
  const ref = (url: string) => show(url).ref;
  expect(ref('https://www.kimi.com/blog/kimi-k2/#weights')).toBe(ref('https://kimi.com/blog/kimi-k2?utm_source=x'));
  expect(ref('https://www.kimi.ai/ai-models/kimi-k3')).toBe('web:kimi.com/ai-models/kimi-k3');
  expect(ref('https://qwen.ai/blog?from=research&id=qwen3.5')).toBe('web:qwen.ai/blog?id=qwen3.5');
});

test('hosts granted at install are some of all hosts', () => {
  expect(site.granted!.length).toBeGreaterThan(20);
  expect(site.granted!.filter((host) => !site.hosts.includes(host))).toEqual([]);
  expect(site.hosts.length).toBeGreaterThan(site.granted!.length);
});
