import { describe, expect, test } from 'vitest';
import { mot } from '../../../../data/import/mot';
import { found, imported, states } from './raw';

const release = (name: string, rest: string, components: string) =>
  `framework: {name: MOF, version: '1.0'}
release:
  name: ${name}
  version: ''
  date: '2025-05-01'
  producer: Lab
${rest}  components:
${components}`;
const component = (name: string, licence?: string) =>
  `    - {name: '${name}', description: x${licence ? `, license: '${licence}'` : ''}}\n`;
const HUB = "  huggingface: 'https://huggingface.co/lab/Model-7B'\n";
const one = (components: string, rest = HUB, name = 'Model-7B') =>
  imported(mot, { 'models/Model-7B.yml': release(name, rest, components) });

describe('what stands in the licence field', () => {
  test('a licence, none, and four words that are no licence mean six different things', () => {
    const { records } = one(
      component('Training code', 'Apache-2.0') +
        component('Inference code', 'unlicensed') +
        component('Data preprocessing code', 'Component not included') +
        component('Evaluation code', 'Undisclosed') +
        component('Supporting libraries and tools', 'Proprietary') +
        component('Model card'),
    );
    expect(states(records[0])).toEqual({
      training_code: 'released',
      inference_code: 'released',
      model_card: 'released',
    });
    expect(records[0]!.facts.map((f) => f.licence)).toEqual(['Apache-2.0', 'NONE', undefined]);
    expect(found(records[0])).toEqual({ data_processing_code: 'absent', eval_code: 'closed', libs_tools: 'closed' });
  });

  test('a licence of the release is lent to its components, and marked as such', () => {
    const { records } = one(component('Training code'), `${HUB}  license: {distribution: {name: MIT}}\n`);
    expect(records[0]!.facts).toMatchObject([{ licence: 'MIT', licenceFor: 'release' }]);
  });
});

test('what is not listed was not recorded: no fact, no finding', () => {
  const { records } = one(component('Model parameters (Final)', 'MIT'));
  expect(states(records[0])).toEqual({ weights_final: 'released' });
  expect(records[0]!.findings).toBeUndefined();
});

test('its Datasets are both training sets', () => {
  expect(states(one(component('Datasets', 'CC-BY-4.0')).records[0])).toEqual({
    train_data_pretraining: 'released',
    train_data_posttraining: 'released',
  });
});

describe('wrong and doubled links', () => {
  test.each([
    ['another size', 'Model-72B', 'https://huggingface.co/lab/Model-32B'],
    ['a tuned model for a base one', 'Model-7B', 'https://huggingface.co/lab/Model-7B-Instruct'],
    ['another model altogether', 'Arctic', 'https://huggingface.co/lab/Pythia-7B'],
  ])('%s: the link is refused and reported', (_, name, link) => {
    const { records, unused } = one(component('Model card', 'MIT'), `  huggingface: '${link}'\n`, name);
    expect(records[0]!.refs).toEqual([]);
    expect(unused).toMatchObject([{ key: 'Model-7B.yml', why: expect.stringContaining('contradicts') }]);
  });

  test('a link that is known to be wrong though the names agree', () => {
    const text = release(
      'CodeGemma-2B',
      "  huggingface: 'https://huggingface.co/google/codegemma-2b'\n",
      component('Model card'),
    );
    expect(imported(mot, { 'models/CodeGemma-2B.yml': text }).records[0]!.refs).toEqual([]);
  });

  test('a link to a data set or a collection names no model', () => {
    for (const link of ['datasets/lab/data', 'collections/lab/models-1'])
      expect(
        one(component('Model card'), `  huggingface: 'https://huggingface.co/${link}'\n`).records[0]!.refs,
      ).toEqual([]);
  });
});

test('tests and nameless entries are no records, and the report says so', () => {
  const text = release('Unnamed Model', HUB, component('Model card'));
  const { records, unused } = imported(mot, { 'models/Unnamed-Model.yml': text, 'models/DeepSeek-V3-test.yml': text });
  expect(records).toEqual([]);
  expect(unused.map((u) => u.key)).toEqual(['DeepSeek-V3-test.yml', 'Unnamed-Model.yml']);
});

test('of two records of one artefact the newer speaks', () => {
  const old = release('Model-7B', HUB, component('Model card')).replace('2025-05-01', '2024-05-01');
  const { records, unused } = imported(mot, {
    'models/A.yml': old,
    'models/B.yml': release('Model-7B', HUB, component('Training code', 'MIT')),
  });
  expect(records.map((r) => r.key)).toEqual(['B.yml']);
  expect(unused).toMatchObject([{ key: 'A.yml' }]);
});

test('the tool’s own class and progress come along, by its own rule', () => {
  expect(one(component('Model card', 'MIT')).records[0]!.peer).toMatchObject({ kind: 'mof', class: 0 });
});
