import { describe, expect, test } from 'vitest';
import { openingUpChatgpt } from '../../../../data/import/opening-up-chatgpt';
import { osaiHistory } from '../../../../data/import/osai-history';
import { osaiIndex } from '../../../../data/import/osai-index';
import { found, imported, states } from './raw';

interface Parts {
  system?: string;
  end?: string;
  base?: string;
  rest?: string;
}
const hub = (id: string) => `https://huggingface.co/${id}`;
const file = ({ system = '', end = hub('lab/end'), base = hub('lab/base'), rest = '' }: Parts = {}) => `system:
  name: Model
  basemodelname: Base
  endmodelname: End
${system}org:
  name: Lab
weights_basemodel: {class: open, link: '${base}'}
weights_endmodel: {class: open, link: '${end}'}
${rest}`;
const index = (parts?: Parts) => imported(osaiIndex, { 'Model.yaml': file(parts) });

test('end model and base model are two records, the end derived from the base', () => {
  const { records } = index();
  expect(records.map((r) => [r.key, r.refs[0], r.bases])).toEqual([
    ['Model.yaml', 'hf:lab/end', ['hf:lab/base']],
    ['Model.yaml#base', 'hf:lab/base', undefined],
  ]);
});

test('where both names are one model there is one record, without post-training data', () => {
  const { records } = index({
    system: '',
    end: hub('lab/one'),
    base: hub('lab/one'),
    rest: 'datasources_endmodel: {class: closed}\ndatasources_basemodel: {class: closed}\n',
  });
  expect(records).toHaveLength(1);
});

test('weights that are known to be another model’s join nothing, and that is told', () => {
  const { records, unused } = imported(osaiIndex, { 'Zephyr.yaml': file() });
  expect(records[0]).toMatchObject({ key: 'Zephyr.yaml', refs: [], bases: ['hf:lab/base'] });
  expect(unused).toMatchObject([
    { key: 'Zephyr.yaml', what: 'link of the end model', why: expect.stringContaining('Zephyr ORPO') },
  ]);
});

test('a licence that is known to be an older version’s is not given to the weights that are linked', () => {
  const text = file({ system: '  endmodellicense: Non-commercial license\n' });
  const licences = (name: string) => imported(osaiIndex, { [name]: text }).records[0]?.facts.map((f) => f.licence);
  expect(licences('Model.yaml')).toEqual(['Non-commercial license']);
  expect(licences('Vicuna.yaml')).toEqual([undefined]);
});

describe('how its words map', () => {
  const rest = `datasources_basemodel: {class: open, link: 'https://huggingface.co/datasets/lab/data'}
datasources_endmodel: {class: open, link: 'https://example.org/paper'}
trainingcode: {class: partial, link: [https://github.com/lab/code]}
paper: {class: closed, link: null}
`;
  const end = () => index({ rest }).records[0];

  test('open data that is linked is released, that is only named is itemised', () =>
    expect(states(end())).toMatchObject({ train_data_pretraining: 'released', train_data_posttraining: 'itemised' }));
  test('partial code is partial, closed is a finding and no fact', () => {
    expect(states(end())).toMatchObject({ training_code: 'partial' });
    expect(states(end())).not.toHaveProperty('paper');
    expect(found(end())).toEqual({ paper: 'closed' });
  });
  test('partial weights are gated, closed weights withheld, and open says nothing of the licence', () => {
    const words = (word: string) => {
      const text = file().replace('weights_endmodel: {class: open', `weights_endmodel: {class: ${word}`);
      return imported(osaiIndex, { 'Model.yaml': text }).records[0]!.facts[0];
    };
    expect(words('partial')).toMatchObject({ state: 'gated' });
    expect(words('closed')).toMatchObject({ state: 'withheld' });
    expect(words('open')).toEqual({ component: 'weights_final', state: 'released', link: hub('lab/end') });
  });
});

test.each([
  ['a text', "'https://github.com/lab/code'"],
  ['a list', "['https://github.com/lab/code', nonsense]"],
  ['a text with words around the link', "'see https://github.com/lab/code, also'"],
])('a link may be %s', (_, link) => {
  expect(index({ rest: `trainingcode: {class: open, link: ${link}}\n` }).records[0]!.related).toEqual(['gh:lab/code']);
});

test('a link may be nothing at all', () => {
  expect(index({ rest: 'trainingcode: {class: open, link: null}\n' }).records[0]!.related).toBeUndefined();
});

test('a licence that names nothing is left out', () => {
  for (const word of ['None', 'Unclear', 'Various'])
    expect(index({ system: `  endmodellicense: ${word}\n` }).records[0]!.facts[0]).not.toHaveProperty('licence');
  expect(index({ system: '  endmodellicense: Apache 2.0\n' }).records[0]!.facts[0]).toMatchObject({
    licence: 'Apache 2.0',
  });
});

test('weights linked in a code repository give that repository as the model’s own', () => {
  const { records, unused } = index({ end: 'https://github.com/lab/model' });
  expect(records[0]).toMatchObject({ refs: [], repository: 'gh:lab/model' });
  expect(unused).toMatchObject([{ what: 'link of the end model' }]);
});

test('the submission template is no record', () => {
  expect(imported(osaiIndex, { 'a_submission_template.yaml': file() }).records).toEqual([]);
});

test('records before March 2025 follow a schema that holds names of data: they stay out, and are listed', () => {
  const entry = (out: string, day: string) => ({
    out,
    source_path: out,
    commit: 'abc',
    commit_date: `${day}T00:00:00Z`,
  });
  const { records, unused } = imported(osaiHistory, {
    'manifest.json': JSON.stringify([entry('old.yaml', '2025-02-27'), entry('new.yaml', '2025-03-02')]),
    'old.yaml': file(),
    'new.yaml': file(),
  });
  expect(records.map((r) => [r.key, r.date])).toEqual([
    ['new.yaml', '2025-03-02'],
    ['new.yaml#base', '2025-03-02'],
  ]);
  expect(unused).toMatchObject([{ key: 'old.yaml' }]);
});

test('Opening up ChatGPT: names of data are no models, closed weights of the base say nothing of the tuned model', () => {
  const text = `project: {name: Chat}
org: {name: Lab}
opencode: {class: open, link: https://github.com/lab/chat}
llmdata: {class: partial, link: https://example.org}
llmweights: {class: closed}
rldata: {class: open, link: https://huggingface.co/datasets/lab/dialogues}
rlweights: {class: open, link: https://huggingface.co/lab/chat}
datasheet: {class: closed}
`;
  const { records } = imported(openingUpChatgpt, { 'projects/chat.yaml': text, 'projects/_sample.yaml': text });
  expect(records).toHaveLength(1);
  expect(records[0]!.refs).toEqual(['hf:lab/chat']);
  expect(states(records[0])).toEqual({
    weights_final: 'released',
    train_data_pretraining: 'partial',
    train_data_posttraining: 'released',
    training_code: 'released',
  });
  expect(found(records[0])).toEqual({ data_description: 'closed' });
});
