import { describe, expect, test } from 'vitest';
import { epoch } from '../../../../data/import/epoch';
import { observedRow, type RadarRow } from '../../../../data/import/hf-radar';
import { llmStats } from '../../../../data/import/llm-stats';
import { apiRef, modelsDev } from '../../../../data/import/models-dev';
import { osAiMap, parts } from '../../../../data/import/os-ai-map';
import { spdxFlags } from '../../../../data/import/spdx';
import { found, imported, states } from './raw';

describe('os-ai-map', () => {
  const map = (components: string) =>
    imported(osAiMap, {
      'sources/products/model.yaml': `name: model\ndisplay_name: Model\ntype: model\norganization: Lab\nhuggingface_model: [{url: https://huggingface.co/lab/model}]\n`,
      'sources/products/tool.yaml': 'name: tool\ndisplay_name: Tool\ntype: software\n',
      'sources/scores/model.yaml': `openness: {components: '${components}', sources: [{url: https://example.org, accessed: '2026-05-02'}]}\n`,
    });

  test('a remark in brackets may hold semicolons', () =>
    expect(parts('weights:open(Apache; no gate);data:closed')).toEqual([
      ['weights', 'open', 'Apache; no gate'],
      ['data', 'closed', ''],
    ]));
  test('tools are no models; a citation’s day is the day of the statement', () => {
    const { records } = map('weights:open');
    expect(records.map((r) => [r.key, r.date])).toEqual([['model', '2026-05-02']]);
  });
  test.each([
    ['weights:open(click-through)', { weights_final: 'gated' }],
    ['weights:closed(API only)', { weights_final: 'withheld' }],
    ['data:open', { train_data_pretraining: 'released' }],
    ['data:disclosed(mix named)', { train_data_pretraining: 'described' }],
    ['data:open(reconstructable from scripts)', { train_data_pretraining: 'reconstructable' }],
    ['code:open(training recipes)', { training_code: 'released' }],
    ['code:open(inference only, no training code)', { inference_code: 'released' }],
    ['data:closed;code:closed', {}],
  ])('%s', (text, expected) => expect(states(map(text).records[0])).toEqual(expected));
  test('closed data and code are findings', () =>
    expect(found(map('data:closed;code:closed').records[0])).toEqual({
      train_data_pretraining: 'closed',
      training_code: 'closed',
    }));
});

describe('models.dev', () => {
  test('open weights are released, the rest is hosted; moving aliases and provider files stay out', () => {
    const { records, unused } = imported(modelsDev, {
      'models/lab/open-1.5.toml': 'name = "Open 1.5"\nopen_weights = true\nlicense = "MIT"\nrelease_date = "2026-01"\n',
      'models/lab/closed.toml': 'name = "Closed"\nopen_weights = false\n',
      'models/lab/chat-latest.toml': 'name = "Chat"\nopen_weights = true\n',
      'providers/cloud/models/closed.toml': 'name = "Closed"\nopen_weights = true\n',
    });
    expect(records.map((r) => [r.refs[0], r.facts[0]])).toEqual([
      ['api:lab/closed', { component: 'weights_final', state: 'withheld', access: 'hosted' }],
      ['api:lab/open-1-5', { component: 'weights_final', state: 'released', licence: 'MIT' }],
    ]);
    expect(unused.map((u) => u.key)).toEqual(['lab/chat-latest']);
  });
  test('spellings of one version meet', () => expect(apiRef('Lab', 'Model-1.5')).toBe(apiRef('lab', 'model-1-5')));
});

describe('LLM-Stats', () => {
  const stats = (rest: object) =>
    imported(llmStats, {
      'models.json': JSON.stringify([{ model_id: 'm-7b', name: 'M 7B', organization_id: 'lab', ...rest }]),
    });

  test('a link to weights is release, "proprietary" is hosted, the flag for commercial use is never read', () => {
    const open = {
      source_weights_link: 'https://huggingface.co/lab/m-7b',
      license_id: 'apache_2_0',
      license_allow_commercial: false,
    };
    expect(stats(open).records[0]!.facts).toEqual([
      { component: 'weights_final', state: 'released', licence: 'apache 2.0' },
    ]);
    expect(stats({ license_id: 'proprietary', license_allow_commercial: true }).records[0]!.facts).toEqual([
      { component: 'weights_final', state: 'withheld', access: 'hosted' },
    ]);
  });
  test('neither: nothing follows, and it is listed', () => {
    const { records, unused } = stats({ license_id: 'apache_2_0' });
    expect(records).toEqual([]);
    expect(unused).toMatchObject([{ key: 'm-7b', what: 'weights' }]);
  });
  test('a link to another size is refused', () => {
    const { records, unused } = stats({
      source_weights_link: 'https://huggingface.co/lab/m-70b',
      license_id: 'proprietary',
    });
    expect(records[0]!.refs).toEqual(['api:lab/m-7b']);
    expect(unused).toMatchObject([{ what: 'link hf:lab/m-70b' }]);
  });
  test('a licence that is known to be wrong is left out', () => {
    const wrong = {
      model_id: 'kimi-k2-base',
      name: 'Kimi K2',
      source_weights_link: 'https://huggingface.co/moonshotai/Kimi-K2-Base',
      license_id: 'mit',
    };
    expect(stats(wrong).records[0]!.facts).toEqual([{ component: 'weights_final', state: 'released' }]);
  });
});

describe('Epoch', () => {
  const HEAD =
    'Model,Organization,Publication date,Link,Model accessibility,Training code accessibility,Inference code accessibility\n';
  const rows = (...lines: string[]) => imported(epoch, { 'notable-ai-models-2026-01-26.csv': HEAD + lines.join('\n') });

  test('words about weights and code; unreleased code is a finding', () => {
    const { records } = rows(
      'A,"Lab,Other",2024-05-01,https://example.org,Open weights (restricted use),Unreleased,Open source',
    );
    expect(states(records[0])).toEqual({ weights_final: 'released', inference_code: 'released' });
    expect(found(records[0])).toEqual({ training_code: 'closed' });
    expect(records[0]!.maker).toBe('Lab');
  });
  test('two models of one name can’t be told apart, and wrong terms stay out', () => {
    const { records, unused } = rows(
      'A,L,,,Unreleased,,',
      'A,M,,,Unreleased,,',
      'NLLB,Meta,,,Open weights (unrestricted),,',
    );
    expect(records).toEqual([]);
    expect(unused.map((u) => u.key).sort()).toEqual(['A', 'NLLB']);
  });
  test('nothing on openness is no record', () => expect(rows('A,L,,,,,').records).toEqual([]));
});

describe('hf-radar', () => {
  const row = (rest: Partial<RadarRow>) =>
    observedRow({
      id: 'o/m',
      license: null,
      gated: false,
      formats: [],
      library: null,
      base_model: null,
      tags: [],
      parameters: null,
      downloads_30d: 0,
      updated_at: '',
      removed: false,
      ...rest,
    });

  test('nothing declared is nothing said', () => expect(row({})).toEqual({ i: 'o/m' }));
  test('a parent with its relation, stated twice, is one', () =>
    expect(row({ tags: ['base_model:a/b', 'base_model:quantized:a/b'], base_model: 'a/b' }).b).toEqual(['qa/b']));
  test('local paths and empty names are no parents', () =>
    expect(
      row({ tags: ['base_model:./out', 'base_model:/home/x/model', 'base_model:'], base_model: '' }).b,
    ).toBeUndefined());
  test('several licence tags stay several; removed repositories are marked', () =>
    expect(row({ tags: ['license:mit', 'license:apache-2.0'], license: 'mit', removed: true })).toMatchObject({
      l: ['mit', 'apache-2.0'],
      r: 1,
    }));
});

test('SPDX: an absent flag is no verdict', () => {
  expect(spdxFlags({ licenseId: 'a', isOsiApproved: true, isFsfLibre: true })).toBe('of');
  expect(spdxFlags({ licenseId: 'a', isOsiApproved: false, isFsfLibre: false })).toBe('n');
  expect(spdxFlags({ licenseId: 'a' })).toBe('');
});
