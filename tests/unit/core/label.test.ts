import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LABELS, label } from '../../../src/core/label';
import type { Fact } from '../../../src/core/record';
import { OPENNESS } from '../../../src/core/states';
import { fact, factsOf, observed, openModel } from '../helpers';

const of = (facts: Fact[], rest = {}) => {
  const { id, atLeast, note } = label(factsOf(facts, rest));
  return `${atLeast ? 'at least ' : ''}${id}${note ? ` (${note})` : ''}`;
};

describe('the headline label (DESIGN §1, "Label, decided")', () => {
  test.each<[string, Fact[], string]>([
    ['nothing known', [], 'not-assessed'],
    ['weights withheld', [fact('weights_final', 'withheld')], 'closed'],
    ['hosted only', [fact('weights_final', 'withheld', undefined, { access: 'hosted' })], 'closed (hosted)'],
    ['withdrawn', [fact('weights_final', 'withdrawn')], 'closed (withdrawn)'],
    ['promised', [fact('weights_final', 'promised')], 'closed (promised)'],
    ['only described', [fact('weights_final', 'described')], 'not-assessed'],
    [
      'restricted weights',
      openModel({ weights_final: fact('weights_final', 'released', 'LicenseRef-llama') }),
      'weights-available',
    ],
    [
      'restricted deployment code',
      openModel({ inference_code: fact('inference_code', 'released', 'CC-BY-NC-4.0') }),
      'weights-available',
    ],
    [
      'licence not reviewed',
      openModel({ weights_final: fact('weights_final', 'released', 'CC-BY-4.0') }),
      'at least weights-available',
    ],
    ['no licence stated', [fact('weights_final', 'released')], 'at least weights-available'],
    ['deployment code unknown', openModel({ inference_code: null }), 'at least weights-available'],
    [
      'gated weights are out',
      openModel({ weights_final: fact('weights_final', 'gated', 'Apache-2.0') }),
      'open-source-ai-open-data',
    ],
    ['training code unknown', openModel({ training_code: null }), 'at least open-weights'],
    ['training code withheld', openModel({ training_code: fact('training_code', 'withheld') }), 'open-weights'],
    ['data unknown', openModel({ train_data_pretraining: null }), 'at least open-weights'],
    [
      'data under unknown terms',
      openModel({ train_data_pretraining: fact('train_data_pretraining', 'released') }),
      'at least open-weights',
    ],
    [
      'data for non-commercial use',
      openModel({ train_data_pretraining: fact('train_data_pretraining', 'released', 'CC-BY-NC-4.0') }),
      'open-weights',
    ],
    [
      'data withheld, no reason recorded',
      openModel({ train_data_pretraining: fact('train_data_pretraining', 'withheld') }),
      'at least open-weights',
    ],
    [
      'data withheld, none given',
      openModel({
        train_data_pretraining: fact('train_data_pretraining', 'withheld', undefined, { reason: 'none-given' }),
      }),
      'open-weights',
    ],
    [
      'data withheld for a legal reason, fully described',
      openModel({
        train_data_pretraining: fact('train_data_pretraining', 'withheld', undefined, { reason: 'legal' }),
        data_description: fact('data_description', 'released', 'MIT', { complete: true }),
      }),
      'open-source-ai',
    ],
    [
      'data withheld for a legal reason, completeness not reviewed',
      openModel({ train_data_pretraining: fact('train_data_pretraining', 'withheld', undefined, { reason: 'legal' }) }),
      'at least open-weights',
    ],
    ['everything', openModel(), 'open-source-ai-open-data'],
    [
      'a base model has no post-training data',
      openModel({ train_data_posttraining: fact('train_data_posttraining', 'not-applicable') }),
      'open-source-ai-open-data',
    ],
  ])('%s', (_, facts, expected) => {
    expect(of(facts)).toBe(expected);
  });

  test('a library of its own kind deploys it, unless the page shows custom code', () => {
    const facts = openModel({ inference_code: null, training_code: fact('training_code', 'withheld') });
    const seen = (customCode?: boolean) =>
      observed({ library: 'transformers', ...(customCode !== undefined && { customCode }) });
    expect(of(facts, { observed: seen(false) })).toBe('open-weights');
    expect(of(facts, { observed: seen(true) })).toBe('at least weights-available');
    // Nobody saw the tags: nobody can tell.
    expect(of(facts, { observed: seen() })).toBe('at least weights-available');
    expect(of(facts, { observed: observed({ formats: ['gguf'] }) })).toBe('open-weights');
    expect(of(facts, { observed: observed({ library: 'somebodys-own' }) })).toBe('at least weights-available');
  });
});

describe('properties', () => {
  const component = fc.constantFrom(...openModel().map((f) => f.component));
  const licence = fc.constantFrom('Apache-2.0', 'CC-BY-4.0', 'CC-BY-NC-4.0', 'LicenseRef-llama', undefined);
  const anyFact = fc
    .record({ component, state: fc.constantFrom(...OPENNESS), licence })
    .map((f) => fact(f.component, f.state, f.licence));
  const model = fc.uniqueArray(anyFact, { selector: (f) => f.component, maxLength: 9 });
  const height = (facts: Fact[]) => LABELS.indexOf(label(factsOf(facts)).id as (typeof LABELS)[number]);

  test('releasing one more component under an open licence never lowers the label', () => {
    fc.assert(
      fc.property(model, component, (facts, which) => {
        const more = [...facts.filter((f) => f.component !== which), fact(which, 'released', 'Apache-2.0')];
        expect(height(more)).toBeGreaterThanOrEqual(height(facts));
      }),
    );
  });

  test('learning nothing about a component never fixes the label below what it was', () => {
    fc.assert(
      fc.property(model, component, (facts, which) => {
        const less = facts.filter((f) => f.component !== which);
        if (height(less) < height(facts))
          expect(label(factsOf(less)).atLeast || label(factsOf(less)).id === 'not-assessed').toBe(true);
      }),
    );
  });
});
