import { expect, test } from 'vitest';
import { openSearch } from '../../../src/catalogue/search';
import type { SearchEntry } from '../../../src/catalogue/types';

const entry = (ref: string, name = ref, maker = ''): SearchEntry => [ref, name, maker, '0-uuu'];
const entries = [
  entry('hf:allenai/OLMo-2-1124-7B', 'OLMo 2', 'Ai2'),
  entry('hf:allenai/OLMo-2-0325-32B', 'OLMo 2', 'Ai2'),
  entry('hf:mistralai/Mistral-7B-v0.1', 'Mistral 7B', 'Mistral AI'),
  entry('hf:mistralai/Mistral-Nemo-Instruct-2407', 'Mistral NeMo', 'Mistral AI'),
  entry('hf:Intel/neural-chat-7b-v3', 'NeuralChat', 'Intel'),
  ...Array.from({ length: 500 }, (_, i) => entry(`hf:somebody/fine-tune-${i}-7b`)),
];
const find = (query: string) =>
  openSearch(entries)
    .find(query)
    .map(([ref]) => ref);

test.each([
  ['olmo', 'hf:allenai/OLMo-2-'],
  ['OLMo-2-1124', 'hf:allenai/OLMo-2-1124-7B'],
  ['mistral nemo', 'hf:mistralai/Mistral-Nemo-Instruct-2407'],
  ['allenai/olmo-2-0325-32b', 'hf:allenai/OLMo-2-0325-32B'],
  ['nueral-chat', 'hf:Intel/neural-chat-7b-v3'],
  ['mistarl', 'hf:mistralai/'],
])('%s finds %s first', (query, first) => {
  expect(find(query)[0]).toContain(first);
});

test('an empty query finds nothing, a maker finds its models, a limit holds', () => {
  expect(find('  ')).toEqual([]);
  expect(find('ai2')).toHaveLength(2);
  expect(openSearch(entries).find('7b', 5)).toHaveLength(5);
});
