import { describe, expect, test } from 'vitest';
import { furtherIn } from '../../claims/closed';
import { honest } from '../../claims/labelled';

const further = (text: string, ref: string): string[] =>
  furtherIn(text, [ref.slice(ref.indexOf(':') + 1)]).map((c) => `${c.code} ${c.claim.text}`);

/** The other half is measured by `npm run bench -- claims` and not looked at when rules are written. */
describe('an honest sentence is never shown as going further', () => {
  const looked = honest().filter((h) => h.split === 'dev');
  test.each(looked)('$language, $why: $text', ({ text, model }) => expect(further(text, model)).toEqual([]));

  test('in all nine languages, at least thirty sentences in each half', () => {
    expect(new Set(looked.map((h) => h.language)).size).toBe(9);
    expect(looked.length).toBeGreaterThan(30);
    expect(honest().length - looked.length).toBeGreaterThan(30);
  });
});

/** The guard must not hedge everything: what a model's own page says plainly stays a difference. */
describe('a plain claim stays a difference', () => {
  const PLAIN = [
    'Nimbus 7B is an open-source model.',
    'We release Nimbus 7B, a powerful open-source language model with 32K context.',
    'Nimbus 7B is fully open source.',
    'The model is free for commercial use.',
    'Nimbus 7B, the most capable open-source model of its size, supports 128K tokens.',
    'We are releasing Nimbus 7B with open weights and a technical report.',
    'Nimbus 7B is licensed under the Apache 2.0 license.',
    'Nimbus 7B est un modèle open source.',
    'Nimbus 7B ist ein Open-Source-Sprachmodell.',
    'Nimbus 7B es un modelo de código abierto.',
    'Nimbus 7B é um modelo de código aberto.',
    'Nimbus 7B è un modello open source.',
    'Nous présentons Nimbus 7B, un modèle de langage open source.',
    'Nimbus 7B 是一款开源模型。',
    'Nimbus 7B 是一个非常强大的开源大模型,支持多种语言。',
    'Nimbus 7Bはオープンソースモデルです。',
    'Nimbus 7B는 오픈소스 모델입니다.',
    '이 모델은 강력한 오픈소스 멀티모달 모델입니다.',
  ];
  test.each(PLAIN)('%s', (text) => expect(further(text, 'hf:acme/nimbus-7b')).not.toEqual([]));
});
