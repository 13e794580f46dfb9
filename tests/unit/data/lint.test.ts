import { describe, expect, test } from 'vitest';
import { lint, rules } from '../../../data/lint';
import type { Data } from '../../../data/load';
import { formatProblem } from '../../../data/problem';
import type { DatasetFile, MakerFile, ModelFile } from '../../../data/schema';
import { dataOf, loaded, model, modelText } from './fixtures';

const said = (data: Partial<Data>) => lint(dataOf(data)).map((p) => formatProblem(p));
const models = (...texts: [string, string?][]) => ({ models: texts.map(([rest, id]) => model(rest, id)) });

test('a page may be the alias of several records, a repository not', () => {
  const both = (alias: string) => models([`aliases:\n  - ${alias}\n`], [`aliases:\n  - ${alias}\n`, 'lab/other']);
  expect(said(both('web:lab.example/both')).filter((p) => p.includes('lab.example'))).toEqual([]);
  expect(said(both('gh:lab/both')).filter((p) => p.includes('gh:lab/both already belongs'))).toHaveLength(1);
});

test('a record without a fault passes every rule', () => {
  expect(said(models(['']))).toEqual([]);
  expect(rules.length).toBeGreaterThanOrEqual(11);
  expect(new Set(rules.map((r) => r.name)).size).toBe(rules.length);
});

describe('each rule names file, line and what is expected', () => {
  const withFact = (text: string) =>
    model(`differences:\n  - members:\n      - hf:lab/model-1b\n    component: training_code\n${text}`);
  const EVIDENCE =
    '    evidence:\n      - url: https://example.org/x\n        shows: a page\n        kind: primary\n        accessed: 2026-11\n';

  test.each<[string, Partial<Data>, RegExp]>([
    [
      'evidence: missing',
      { models: [withFact('    state: released\n')] },
      /lab\/model\.yaml:18: \[evidence\] training_code: expected evidence/,
    ],
    [
      'evidence: of an unknown',
      { models: [withFact(`    state: unknown\n    licence: MIT\n`)] },
      /\[evidence\] training_code: "unknown" states nothing/,
    ],
    [
      'licences: unknown id',
      { models: [withFact(`    state: released\n    licence: LicenseRef-nobody\n${EVIDENCE}`)] },
      /:22: \[licences\] unknown licence "LicenseRef-nobody"/,
    ],
    [
      'licences: no expression',
      { models: [withFact(`    state: released\n    licence: Apache 2.0\n${EVIDENCE}`)] },
      /\[licences\] no licence expression: "Apache 2\.0"/,
    ],
    [
      'refs: claimed twice',
      models([''], ['', 'lab/other']),
      /other\.yaml:6: \[refs\] hf:lab\/model-7b already belongs to lab\/model/,
    ],
    [
      'refs: a difference of a stranger',
      {
        models: [
          model('differences:\n  - members:\n      - hf:lab/stranger\n    component: paper\n    state: unknown\n'),
        ],
      },
      /\[refs\] hf:lab\/stranger is no member of lab\/model/,
    ],
    [
      'refs: a re-upload of a stranger',
      { models: [model('reuploads:\n  - ref: hf:fan/copy\n    of: hf:lab/stranger\n')] },
      /\[refs\] hf:lab\/stranger is no ref of lab\/model/,
    ],
    [
      'owners: look-alike',
      {
        makers: [
          loaded<MakerFile>(
            'data/makers/lab.yaml',
            'id: lab\nname: Lab\nkind: company\nowners:\n  hf:\n    - the-lab\n',
          ),
        ],
        ...models(['']),
      },
      /:6: \[owners\] hf:lab\/model-7b: "lab" is no owner name of lab/,
    ],
    ['owners: no maker', { makers: [], ...models(['']) }, /:4: \[owners\] no maker "lab"/],
    [
      'links: a search',
      {
        models: [
          withFact(
            `    state: released\n${EVIDENCE.replace('https://example.org/x', 'https://duckduckgo.com/?q=model')}`,
          ),
        ],
      },
      /\[links\] expected the page itself/,
    ],
    [
      'quotes: too long',
      { models: [model(`claims:\n  - words: ${Array(16).fill('open').join(' ')}\n    url: https://example.org\n`)] },
      /\[quotes\] a quote of 16 words/,
    ],
    [
      'quotes: a long quote in a remark',
      {
        models: [
          withFact(
            `    state: released\n${EVIDENCE.replace('a page', `'says "${Array(16).fill('open').join(' ')}"'`)}`,
          ),
        ],
      },
      /\[quotes\] a quote of 16 words/,
    ],
    [
      'places: wrong file',
      { models: [loaded<ModelFile>('data/models/lab/else.yaml', modelText())] },
      /:1: \[places\] expected the file to end in lab\/model\.yaml/,
    ],
    [
      'canonical: folded by hand',
      {
        models: [loaded<ModelFile>('data/models/lab/model.yaml', modelText().replace('name: Model', 'name:   Model'))],
      },
      /:2: \[canonical\] expected "name: Model"/,
    ],
    [
      'aliases: no such record',
      {
        ...models(['']),
        aliases: [loaded('data/aliases.yaml', '- source: mot\n  key: x.yml\n  record: lab/model\n  why: same\n')],
      },
      /\[aliases\] no record "x\.yml" in mot/,
    ],
    [
      'aliases: no such member',
      {
        ...models(['']),
        indexes: [{ source: 'mot', date: '2026', records: [{ key: 'x.yml' }], unused: [] }] as never,
        aliases: [
          loaded(
            'data/aliases.yaml',
            '- source: mot\n  key: x.yml\n  record: lab/model\n  refs: [hf:lab/else]\n  why: same\n',
          ),
        ],
      },
      /\[aliases\] hf:lab\/else is no member of lab\/model/,
    ],
    [
      'reuploaders: twice',
      {
        reuploaders: [
          loaded(
            'data/reuploaders.yaml',
            [1, 2].map((n) => `- owner: ${n === 1 ? 'Copies' : 'copies'}\n  name: Copies\n  plain: untold\n`).join(''),
          ),
        ],
      },
      /:4: \[reuploaders\] copies stands twice/,
    ],
    [
      'sources: unknown',
      {
        models: [
          withFact(
            '    state: unknown\n    findings:\n      - source: somebody\n        says: closed\n        url: https://example.org\n        date: 2026-01\n',
          ),
        ],
      },
      /\[sources\] unknown source "somebody"/,
    ],
    [
      'licences: of a dataset',
      {
        datasets: [
          loaded<DatasetFile>(
            'data/datasets/set.yaml',
            'id: set\nname: Set\nlicence: LicenseRef-nobody\nevidence:\n  - url: https://example.org\n    shows: a card\n    kind: primary\n    accessed: 2026-11\n',
          ),
        ],
      },
      /set\.yaml:3: \[licences\]/,
    ],
    [
      'bases: a member that is only hinted at',
      models(['hints:\n  base: lab/Model-7b\n']),
      /model\.yaml:18: \[bases\] hf:lab\/Model-7b has a record: expected "bases" to name it/,
    ],
    [
      'renames: words',
      models(['hints:\n  formerNames:\n    - announced as Model\n']),
      /model\.yaml:19: \[renames\] "announced as Model" leads to no single member/,
    ],
    [
      'renames: to a stranger',
      models(['hints:\n  formerNames:\n    - lab/old → lab/stranger\n']),
      /\[renames\] "lab\/old → lab\/stranger" leads to no single member/,
    ],
    [
      'renames: a re-upload',
      models([
        'reuploads:\n  - ref: hf:fan/model-7b\n    of: hf:lab/model-7b\nhints:\n  formerNames:\n    - fan/model-7b\n',
      ]),
      /\[renames\] hf:fan\/model-7b stands for itself today/,
    ],
  ])('%s', (_, data, expected) => {
    expect(said(data).join('\n')).toMatch(expected);
  });

  test.each([
    ['bases: named', 'hints:\n  base: lab/model-7b\nbases:\n  - ref: hf:lab/model-7b\n    relation: finetune\n'],
    ['bases: a hint in words', 'hints:\n  base: lab/model-7b, perhaps\n'],
    ['renames: both forms', 'hints:\n  formerNames:\n    - oldlab/model-7b\n    - lab/old-1b → lab/model-1b\n'],
  ])('%s is no problem', (_, rest) => expect(said(models([rest]))).toEqual([]));

  test('bases: a loop', () => {
    const a = model('bases:\n  - ref: hf:lab/b\n    relation: finetune\n', 'lab/a');
    const b = loaded<ModelFile>(
      'data/models/lab/b.yaml',
      modelText('bases:\n  - ref: hf:lab/a\n    relation: finetune\n', 'lab/b')
        .replaceAll('hf:lab/model-7b', 'hf:lab/b')
        .replace('hf:lab/model-1b', 'hf:lab/b-1b'),
    );
    const first = loaded<ModelFile>(
      'data/models/lab/a.yaml',
      a.yaml.text.replaceAll('hf:lab/model-7b', 'hf:lab/a').replace('hf:lab/model-1b', 'hf:lab/a-1b'),
    );
    expect(said({ models: [first, b] }).join('\n')).toMatch(/\[bases\] loop of bases: lab\/a -> lab\/b -> lab\/a/);
  });
});
