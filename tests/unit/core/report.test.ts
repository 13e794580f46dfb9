import { describe, expect, test } from 'vitest';
import { NO_MATCH } from '../../../src/core/match';
import { makeReport, type ReportInput } from '../../../src/core/report';
import { signature } from '../../../src/core/signature';
import { definitions } from '../../../src/definitions';
import { evidence, fact, LICENCES, observed, openModel } from '../helpers';

const subject = {
  site: 'huggingface',
  kind: 'model' as const,
  ref: 'hf:maker/model',
  url: 'https://huggingface.co/maker/model',
};
const make = (input: Partial<ReportInput> = {}, today = '2026-11-21') =>
  makeReport(
    { subject, name: 'maker/model', match: NO_MATCH, facts: [], observed: null, assessed: null, ...input },
    { licences: LICENCES, definitions, sources: {}, resolve: LICENCES.resolve, asOf: '2026-11-01', today },
  );

test('nothing known: not assessed, every component unknown, no verdict is "not met"', () => {
  const report = make();
  expect(report.label).toMatchObject({ id: 'not-assessed', atLeast: false });
  expect(report.components.every((c) => c.state === 'unknown')).toBe(true);
  expect(report.verdicts.map((v) => v.verdict)).not.toContain('not-met');
});

test('an ancestor’s licence that binds stands before the model’s own, with its own answers', () => {
  const report = make({
    facts: [fact('weights_final', 'released', 'MIT')],
    bound: [
      {
        record: 'maker/base',
        name: 'Base',
        ref: 'hf:maker/base',
        relation: 'finetune',
        step: 'finetune',
        licence: 'CC-BY-NC-4.0',
        primary: true,
        evidence: [],
      },
    ],
  });
  expect(report.licences.map((l) => [l.expression, l.from])).toEqual([
    ['CC-BY-NC-4.0', 'Base'],
    ['MIT', undefined],
  ]);
  expect(report.licences[0]!.answers.find((a) => a.question === 'commercial')!.answer).toBe('no');
});

test('an index that found no licence has not established that there is none', () => {
  const card = (kind: 'primary' | 'secondary') =>
    make({ facts: [fact('model_card', 'released', 'NONE', { evidence: [evidence({ kind })] })] });
  expect(card('secondary').components.find((c) => c.id === 'model_card')!.licence).toBeNull();
  expect(card('secondary').licences).toEqual([]);
  expect(card('primary').components.find((c) => c.id === 'model_card')!.licence).toBe('NONE');
});

describe('what the page declares', () => {
  test('fills what no record speaks of, at most as far as declared', () => {
    const report = make({
      observed: observed({
        licences: ['apache-2.0'],
        formats: ['safetensors'],
        library: 'transformers',
        customCode: false,
        gate: 'none',
      }),
    });
    expect(report.label).toMatchObject({ id: 'open-weights', atLeast: true });
    expect(report.components.find((c) => c.id === 'weights_final')).toMatchObject({
      state: 'released',
      licence: 'Apache-2.0',
      declared: true,
    });
  });

  test('a gate, a list of licences, a name we do not know', () => {
    const weights = (o: Parameters<typeof observed>[0]) =>
      make({ observed: observed({ formats: ['gguf'], ...o }) }).components.find((c) => c.id === 'weights_final');
    expect(weights({ gate: 'manual' })).toMatchObject({ state: 'gated', gate: 'manual' });
    expect(weights({ licences: ['mit', 'apache-2.0'] })?.licence).toEqual(['MIT', 'Apache-2.0']);
    expect(weights({ licences: ['other'], licenceName: 'house-terms' })).toMatchObject({
      licence: null,
      licenceAsWritten: 'house-terms',
    });
    expect(weights({ licences: ['other'] })).toMatchObject({ licence: null });
  });

  test('no weight files seen is no sign that there are none', () => {
    expect(make({ observed: observed({ licences: ['mit'] }) }).label.id).toBe('not-assessed');
  });

  test('a licence that differs from the assessed one is shown as a disagreement; the assessed one decides', () => {
    const report = make({ facts: openModel(), observed: observed({ licences: ['mit'], formats: ['safetensors'] }) });
    expect(report.components.find((c) => c.id === 'weights_final')?.licence).toBe('Apache-2.0');
    expect(report.disagreements.map((d) => d.component)).toEqual(['weights_final']);
    expect(
      report.verdicts.find((v) => v.definition === 'osaid-1.0')?.criteria.find((c) => c.id === 'parameter-terms')
        ?.because[0]?.disputed,
    ).toBe(true);
  });
});

describe('out of date (DESIGN §4.3)', () => {
  test.each([
    ['2025-10-01', '2026-11-21', null, 'age'],
    ['2025-11-01', '2026-11-21', null, null],
    ['2026-06-12', '2026-11-21', '2026-08-01', 'page-changed'],
    ['2026-06-12', '2026-11-21', '2026-06-01', null],
    ['2024', '2026-01-01', null, 'age'],
  ])('assessed %s, today %s, page changed %s: %s', (assessed, today, changed, expected) => {
    const seen = changed ? observed({ changed }) : null;
    expect(make({ facts: openModel(), assessed, observed: seen }, today).stale).toBe(expected);
  });
});

test('licences are listed with the components they cover', () => {
  const report = make({
    facts: [fact('weights_final', 'released', 'MIT OR Apache-2.0'), fact('training_code', 'released', 'MIT')],
  });
  expect(report.licences.map((l) => [l.expression, l.covers])).toEqual([
    ['MIT', ['weights_final', 'training_code']],
    ['Apache-2.0', ['weights_final']],
  ]);
});

test('the signature changes with the answer and with nothing else', () => {
  const one = make({ facts: openModel() });
  expect(signature(make({ facts: openModel(), assessed: '2026-01-01' }))).toBe(signature(one));
  expect(signature(make({ facts: openModel({ training_code: null }) }))).not.toBe(signature(one));
});
