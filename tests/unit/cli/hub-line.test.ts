import { describe, expect, test } from 'vitest';
import { observedLine } from '../../../src/cli/hub-line';

const DAYS = { today: '2026-11-21', radar: '2026-08-22' };
const read = (value: unknown) => observedLine(JSON.stringify(value), DAYS);

describe('a line of the hub', () => {
  test('its own answer on a model', () => {
    const observed = read({
      id: 'fan/tune',
      gated: 'auto',
      tags: ['safetensors', 'base_model:maker/base', 'base_model:finetune:maker/base', 'dataset:maker/set'],
      cardData: { license: 'mit' },
    });
    expect(observed).toMatchObject({
      ref: 'hf:fan/tune',
      source: 'huggingface',
      seen: '2026-11-21',
      licences: ['mit'],
      gate: 'auto',
      bases: [{ ref: 'hf:maker/base', relation: 'finetune' }],
      datasets: [{ name: 'maker/set' }],
      hasCard: true,
    });
  });
  test('a row of the radar; local paths are no parents, removed repositories hold nothing', () => {
    const row = {
      id: 'fan/tune',
      downloads_30d: 3,
      license: 'mit',
      gated: true,
      formats: ['gguf'],
      library: 'peft',
      base_model: '/models/local',
      tags: ['license:mit'],
      removed: true,
    };
    expect(read(row)).toMatchObject({
      source: 'hf-radar',
      seen: '2026-08-22',
      gate: 'unspecified',
      formats: [],
      bases: [],
    });
    expect(read({ ...row, removed: false })).toMatchObject({ formats: ['gguf'], adapterOnly: true });
  });
  test.each([
    ['no JSON', '{'],
    ['a list', '[]'],
    ['null', 'null'],
    ['no id', '{"modelId":3}'],
    ['an id of three parts', '{"id":"a/b/c"}'],
    ['markup for an id', '{"id":"<b>/x"}'],
  ])('%s is none', (_, line) => expect(observedLine(line, DAYS)).toBeNull());
});
