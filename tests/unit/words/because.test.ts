// @vitest-environment happy-dom
import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { describe, expect, test } from 'vitest';
import { NO_MATCH } from '../../../src/core/match';
import type { Fact } from '../../../src/core/record';
import { makeReport, type Report, type ReportInput } from '../../../src/core/report';
import { definitions } from '../../../src/definitions';
import { english } from '../../../src/english';
import { exports } from '../../../src/exports';
import { exportTools } from '../../../src/exports/export';
import { Verdicts } from '../../../src/ui/Verdicts';
import { Words } from '../../../src/ui/words-context';
import { becauseWords } from '../../../src/words/because';
import { fact, LICENCES, openModel } from '../helpers';

const name = (id: string) => `<${id}>`;

function report(facts: Fact[], rest: Partial<ReportInput> = {}): Report {
  return makeReport(
    {
      subject: { site: 'huggingface', kind: 'model', ref: 'hf:a/b', url: 'https://huggingface.co/a/b' },
      name: 'a/b',
      match: NO_MATCH,
      facts,
      observed: null,
      assessed: null,
      ...rest,
    },
    {
      licences: LICENCES,
      definitions,
      sources: { mot: { id: 'mot', name: 'An Index', url: 'https://example.org', licence: 'MIT' } },
      resolve: LICENCES.resolve,
      asOf: '2026-11-01',
      today: '2026-11-21',
    },
  );
}

const printed = (id: string, made: Report) =>
  exports.find((e) => e.id === id)!.render(made, exportTools(made, english, definitions));
/** Lines from a heading to the next empty line. */
function section(text: string, heading: string): string[] {
  const lines = text.split('\n');
  const start = lines.indexOf(heading) + 1;
  return start === 0 ? [] : lines.slice(start, lines.indexOf('', start));
}

describe('reasons', () => {
  test('name their component once, and each is said once', () => {
    const words = becauseWords(
      english,
      [
        { key: 'data_reason_unknown', args: ['described'], component: 'train_data_pretraining' },
        { key: 'state_unknown', component: 'train_data_posttraining' },
        { key: 'finding', args: ['x', 'closed', '2026-05'], component: 'train_data_posttraining' },
        { key: 'state_unknown', component: 'train_data_posttraining' },
        { key: 'licence_restricts', args: ['L', 'non-commercial', '2'], component: 'weights_final' },
        { key: 'nobody_can_see' },
      ],
      name,
    );
    expect(words.split('; ')).toEqual([
      'Pre-training data: described, not released (whether there is a legal or technical reason is not recorded)',
      'Post-training data: not known',
      '<x> says closed (2026-05)',
      expect.stringMatching(/^Final weights: L: .* \(clause 2\)$/),
      'cannot be seen from outside',
    ]);
  });

  test('the same finding on two components is said of both', () => {
    const finding = (component: 'train_data_pretraining' | 'train_data_posttraining') => [
      { key: 'state_unknown', component },
      { key: 'finding', args: ['x', 'closed', '2026-05'], component },
    ];
    expect(
      becauseWords(english, [...finding('train_data_pretraining'), ...finding('train_data_posttraining')], name),
    ).toBe(
      'Pre-training data: not known; <x> says closed (2026-05); Post-training data: not known; <x> says closed (2026-05)',
    );
  });
});

describe('a model that nobody knows', () => {
  const nobody = report([]);
  test.each([
    ['text', 'Which definitions that meets'],
    ['markdown', '## Which definitions that meets'],
  ])('%s: a line a definition, not one for each criterion', (id, heading) => {
    const text = printed(id, nobody).replace('meets\n\n', 'meets\n');
    const lines = section(text, heading);
    expect(lines.filter((l) => /cannot tell.* · nothing is known of what it asks for/.test(l))).toHaveLength(9);
    expect(lines.filter((l) => /European Open Source AI Index.*: no record of this model/.test(l))).toHaveLength(1);
    // Beside them: what no model shows, and what does not apply.
    expect(lines).toHaveLength(definitions.length + 3);
  });
  test('the brief list of the popup says the same', () => {
    const list = renderToString(
      h(Words.Provider, { value: exportTools(nobody, english, definitions) }, [
        h(Verdicts, { report: nobody, brief: true }),
      ]),
    );
    expect(list.match(/cannot tell · nothing is known of what it asks for/g)).toHaveLength(9);
    expect(list).toContain('<span>no record of this model</span>');
  });
  test('JSON keeps every criterion', () => {
    const { verdicts } = JSON.parse(printed('json', nobody)) as Report;
    expect(verdicts.map((v) => v.criteria.length)).toEqual(nobody.verdicts.map((v) => v.criteria.length));
  });
});

describe('what is known speaks for itself', () => {
  test('of a model whose weights alone are known, only the rest is unknown', () => {
    const text = printed('text', report([fact('weights_final', 'released', 'MIT')]));
    expect(text).toMatch(/Model Openness Framework 1\.0: cannot tell · nothing is known of the rest/);
  });
  test('a criterion that fails keeps its line and clause', () => {
    const text = printed(
      'text',
      report(openModel({ weights_final: fact('weights_final', 'released', 'CC-BY-NC-4.0') })),
    );
    expect(text).toMatch(/not met: .*\(6\) Final weights: CC-BY-NC-4\.0: .*\(clause 2\(a\)\)/);
  });
  test('one reason for all open criteria is said once', () => {
    const text = printed('text', report([fact('weights_final', 'released')]));
    expect(text).toMatch(/Open Source Definition, applied .*: cannot tell · Final weights: no licence stated \[/);
  });
});

describe('where sources disagree', () => {
  const mot = (licence: string) =>
    fact('paper', 'partial', licence, {
      evidence: [
        { source: 'mot', url: 'https://example.org/m', kind: 'secondary', date: '2025-05-26', accessed: '2026-01-01' },
      ],
    });
  const lines = (licence: string) =>
    section(printed('text', report([fact('paper', 'released', 'Apache-2.0'), mot(licence)])), 'Where sources disagree');
  test('licences stand by their names; that an index found none is no permission refused', () => {
    expect(lines('NONE')).toContain('      An Index (2025-05-26): released in part, an index found no licence');
    expect(lines('LicenseRef-arxiv')).toContain('      An Index (2025-05-26): released in part, arxiv');
  });
});
