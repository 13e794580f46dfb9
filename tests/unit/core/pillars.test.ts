import { describe, expect, test } from 'vitest';
import type { PillarId } from '../../../src/core/components';
import { pillars } from '../../../src/core/pillars';
import type { Fact } from '../../../src/core/record';
import type { Look, State } from '../../../src/core/states';
import { fact, factsOf } from '../helpers';

describe('pillars (DESIGN §1)', () => {
  test.each<[string, PillarId, Fact[], State, Look]>([
    ['weights follow the final weights', 'weights', [fact('weights_final', 'gated')], 'gated', 'part'],
    ['checkpoints do not decide weights', 'weights', [fact('weights_intermediate', 'released')], 'unknown', 'unknown'],
    [
      'data is as open as its least open set',
      'data',
      [fact('train_data_pretraining', 'released'), fact('train_data_posttraining', 'itemised')],
      'itemised',
      'part',
    ],
    ['one set unknown, the other out', 'data', [fact('train_data_pretraining', 'released')], 'unknown', 'unknown'],
    ['one set unknown, the other closed', 'data', [fact('train_data_pretraining', 'withheld')], 'withheld', 'none'],
    [
      'a set that does not exist is skipped',
      'data',
      [fact('train_data_pretraining', 'released'), fact('train_data_posttraining', 'not-applicable')],
      'released',
      'full',
    ],
    ['code needs training and data processing', 'code', [fact('training_code', 'released')], 'unknown', 'unknown'],
    [
      'both code parts out',
      'code',
      [fact('training_code', 'released'), fact('data_processing_code', 'released')],
      'released',
      'full',
    ],
    [
      'documentation takes the better of card and report',
      'documentation',
      [fact('model_card', 'withheld'), fact('tech_report', 'released')],
      'released',
      'full',
    ],
    [
      'a closed card says nothing while the report is unknown',
      'documentation',
      [fact('model_card', 'withheld')],
      'unknown',
      'unknown',
    ],
  ])('%s', (_, id, facts, state, look) => {
    expect(pillars(factsOf(facts))[id]).toMatchObject({ state, look });
  });

  test('both closed, inference code out: in part, to run and not to train', () => {
    const facts = [
      fact('training_code', 'withheld'),
      fact('data_processing_code', 'withheld'),
      fact('inference_code', 'released', 'MIT'),
    ];
    expect(pillars(factsOf(facts)).code).toEqual({ state: 'partial', look: 'part', licence: 'MIT', runOnly: true });
  });

  test('licences: one where they agree, several where they differ', () => {
    const data = (second: string) =>
      pillars(
        factsOf([
          fact('train_data_pretraining', 'released', 'MIT'),
          fact('train_data_posttraining', 'released', second),
        ]),
      ).data.licence;
    expect(data('MIT')).toBe('MIT');
    expect(data('CC-BY-4.0')).toEqual(['MIT', 'CC-BY-4.0']);
    expect(pillars(factsOf([])).data.licence).toBeNull();
  });
});
