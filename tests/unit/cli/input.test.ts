import { describe, expect, test } from 'vitest';
import { schemesOf, subjectOfLine } from '../../../src/cli/input';

describe('a line of input', () => {
  test.each([
    ['hf:meta-llama/Llama-3.1-8B', 'hf:meta-llama/Llama-3.1-8B'],
    ['hf:meta-llama/Llama-3.1-8B/', 'hf:meta-llama/Llama-3.1-8B'],
    ['HF:owner/name//', 'hf:owner/name'],
    ['Ollama:OLMo2', 'ollama:OLMo2'],
    ['https://huggingface.co/owner/name/', 'hf:owner/name'],
  ])('%s names %s', (line, ref) => expect(subjectOfLine(line)?.ref).toBe(ref));

  test.each([
    'hf:',
    'hf:/',
    'hf:///',
    'nonsense',
    'owner/name',
    ':a/b',
    '',
    'hf:a b',
    'api:maker/model',
    'file:/etc/x',
  ])('%j names nothing', (line) => expect(subjectOfLine(line)).toBeNull());

  test('refs of every scheme that the catalogue uses are taken', () => {
    const known = schemesOf(['api:alibaba/qwen-flash', 'openai:gpt-4o', 'hf:a/b']);
    expect([...known]).toEqual(['api', 'openai', 'hf']);
    expect(subjectOfLine('API:alibaba/qwen-flash', known)).toMatchObject({
      kind: 'model',
      ref: 'api:alibaba/qwen-flash',
    });
    expect(subjectOfLine('openai:gpt-4o', known)?.ref).toBe('openai:gpt-4o');
    expect(subjectOfLine('other:gpt-4o', known)).toBeNull();
  });
});
