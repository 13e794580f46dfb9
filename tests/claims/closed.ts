/** A release that contradicts every kind of claim, to see which sentences would be shown as going further. */
import { check } from '../../src/claims/check/check';
import type { ClaimCheck } from '../../src/claims/check/types';
import { find } from '../../src/claims/find';
import { makeReport, type Report } from '../../src/core/report';
import { definitions } from '../../src/definitions';
import { fact, LICENCES } from '../unit/helpers';

/** No commercial use, no training data, no training code, all on primary evidence. */
export function closedRelease(ref: string): Report {
  const facts = [
    fact('weights_final', 'released', 'CC-BY-NC-4.0'),
    fact('inference_code', 'released', 'MIT'),
    fact('training_code', 'withheld'),
    fact('train_data_pretraining', 'withheld'),
    fact('data_description', 'withheld'),
  ];
  const subject = { site: 'huggingface', kind: 'model' as const, ref, url: 'https://example.org' };
  const match = { how: 'exact' as const, record: 'r', assessed: true, via: [] };
  return makeReport(
    { subject, name: ref, match, facts, observed: null, assessed: '2026-11' },
    { licences: LICENCES, definitions, sources: {}, resolve: LICENCES.resolve, asOf: '2026-11', today: '2026-11-21' },
  );
}

/** What of a text would be shown as a difference on the page of a model of these names. */
export const furtherIn = (text: string, names: string[], report = closedRelease('hf:acme/nimbus')): ClaimCheck[] =>
  check(find(text, { names }), report, { definitions, resolve: LICENCES.resolve }).filter(
    (c) => c.result === 'goes-further',
  );
