import { describe, expect, test } from 'vitest';
import { find } from '../../../src/claims/find';

/** With the page's model known by name, a claim tied to a model of another name is another model's. */
describe('a claim about a model of another name', () => {
  const names = ['acme/nimbus-7b'];
  const CASES: [text: string, subject: string][] = [
    ['Nimbus 7B is an open-source model.', 'this-model'],
    ['Mistral 7B is an open-source model.', 'other-model'],
    ['Nimbus beats Gemma 3 27B, an open-weight model by Google.', 'other-model'],
    ['Vega-30B, the strongest open-source model of last year, comes from others.', 'other-model'],
    ['DeepSeek-R1 是开源模型。', 'other-model'],
    ['Nimbus 7B は、オープンソースの言語モデルです。', 'this-model'],
    ['We release Nimbus 7B, an open-source model.', 'this-model'],
    ['In 2026 we release an open-source model.', 'this-model'],
  ];
  test.each(CASES)('%s: %s', (text, subject) => {
    for (const claim of find(text, { names })) expect(claim.subject).toBe(subject);
    if (subject === 'this-model') expect(find(text, { names }).length).toBeGreaterThan(0);
  });
});
