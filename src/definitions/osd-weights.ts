import type { Criterion, Definition, Example } from '../core/definition';
import { againstClause, isOpenSource, type RestrictionType, without } from '../core/licence';

const clause = (number: string, text: string, arguable: RestrictionType[] = []): Criterion => ({
  id: `clause-${number}`,
  clause: number,
  text,
  test: (f) => f.licence('weights_final', without(againstClause(number), arguable)),
});

/**
 * The Open Source Definition 1.9, applied to the licence of the weights alone. Clauses about source code and about how
 * programs are distributed (2, 4, 9) have no counterpart in a licence and are left out.
 */
const definition: Definition = {
  id: 'osd-weights',
  name: 'Open Source Definition, applied to the weights’ licence',
  version: '1.9',
  date: '2007-03-22',
  publisher: 'Open Source Initiative',
  status: 'final',
  url: 'https://opensource.org/osd',
  note: 'Says only whether the licence of the weights is Open Source; “OSI-approved” is the OSI’s list, not our judgement.',
  criteria: [
    {
      id: 'approved',
      clause: 'OSI list',
      text: 'The licence is approved by the Open Source Initiative.',
      test: (f) => f.licence('weights_final', isOpenSource),
    },
    clause('1', 'Free redistribution.'),
    clause('3', 'Derived works are allowed.'),
    clause('5', 'No discrimination against persons or groups.', ['attribution-threshold']),
    clause('6', 'No discrimination against fields of endeavour.'),
    clause('7', 'No additional licence is needed.'),
    clause('8', 'Not specific to a product.'),
  ],
};

export default definition;

export const examples: Example[] = [
  {
    model: 'hf:meta-llama/Llama-2-70b',
    verdict: 'not-met',
    by: 'Open Source Initiative',
    url: 'https://opensource.org/blog/metas-llama-2-license-is-not-open-source',
    date: '2023-07-20',
    why: 'Clauses 5 and 6: limits on who may use it and for what.',
  },
  {
    model: 'hf:meta-llama/Llama-3.1-8B',
    verdict: 'not-met',
    by: 'Open Source Initiative',
    url: 'https://opensource.org/blog/metas-llama-license-is-still-not-open-source',
    date: '2025-02-18',
    why: 'Clauses 5 and 6, as for Llama 2.',
  },
  {
    model: 'hf:Qwen/Qwen3-8B',
    verdict: 'met',
    by: 'Open Source Initiative, list of licences',
    url: 'https://opensource.org/license/apache-2-0',
    date: '2026-07-16',
    why: 'Apache-2.0 is on the list.',
  },
  {
    model: 'hf:microsoft/phi-2',
    verdict: 'met',
    by: 'Open Source Initiative, list of licences',
    url: 'https://opensource.org/license/mit',
    date: '2026-07-16',
    why: 'MIT is on the list.',
  },
  {
    model: 'hf:google/gemma-2-9b',
    verdict: 'not-met',
    by: 'the facts',
    url: 'https://ai.google.dev/gemma/terms',
    date: '2026-11',
    why: 'Clause 6: a policy of prohibited uses.',
  },
];
