import type { Definition, Example } from '../core/definition';
import type { Facts } from '../core/facts';
import { type LicenceRule, without } from '../core/licence';
import { available } from '../core/requirements';
import { all, cannotTell, met, type Result } from '../core/verdict';

const licence = (rule: LicenceRule) => (facts: Facts) => facts.licence('weights_final', rule);

/** Usable weights: quantised or partial forms alone leave it open; those handed out by hand do too (clause 2). */
function usableWeights(facts: Facts): Result {
  const there = available(facts, 'weights_final', {
    accept: ['released', 'gated'],
    unsettled: ['partial', 'reconstructable'],
  });
  const { fact } = facts.of('weights_final');
  // A form that anybody may fill in is reasonable; one that a person answers, or of which nothing is known, may not be.
  const byHand = fact?.state === 'gated' && fact.gate !== 'auto';
  const { observed } = facts;
  const converted =
    observed &&
    (observed.adapterOnly ||
      (observed.formats.length > 0 && observed.formats.every((f) => f === 'gguf' || f === 'mlx')));
  return all(
    there,
    byHand ? cannotTell({ key: 'state_gated_manual', component: 'weights_final' }) : met(),
    converted ? cannotTell({ key: 'only_converted', component: 'weights_final' }) : met(),
  );
}

/** Open Source Alliance's Open Weight Definition, draft 0.3. Another definition of that name exists (OSS Capital, 2024). */
const definition: Definition = {
  id: 'owd-draft',
  name: 'Open Weight Definition',
  version: 'draft 0.3',
  date: '2025-01-21',
  publisher: 'Open Source Alliance',
  status: 'draft',
  url: 'https://openweight.org',
  note: 'A draft about weights and their licence only; the data may be missing.',
  criteria: [
    { id: 'redistribution', clause: '1', text: 'Free redistribution.', test: licence(without(['no-redistribution'])) },
    {
      id: 'weights',
      clause: '2',
      text: 'The usable weights are included or can be had at reasonable cost.',
      test: usableWeights,
    },
    {
      id: 'derivatives',
      clause: '3',
      text: 'Derived works under the same terms.',
      test: licence(without(['no-derivatives'])),
    },
    {
      id: 'integrity',
      clause: '4',
      text: 'Modified weights may be passed on; another name may be asked for.',
      test: licence(without(['no-derivatives', 'no-redistribution'], ['naming-branding'])),
    },
    {
      id: 'persons',
      clause: '5',
      text: 'No discrimination against persons or groups.',
      test: licence(
        without(
          ['user-scale-threshold', 'revenue-threshold', 'maas-threshold', 'geographic', 'competitor-exclusion'],
          ['attribution-threshold'],
        ),
      ),
    },
    {
      id: 'fields',
      clause: '6',
      text: 'No discrimination against fields of endeavour.',
      test: licence(
        without([
          'non-commercial',
          'research-only',
          'field-of-use',
          'acceptable-use-policy',
          'output-use',
          'hosting-restriction',
          'data-purpose-limit',
        ]),
      ),
    },
    {
      id: 'distribution',
      clause: '7',
      text: 'No further licence is needed.',
      test: licence(without(['registration'])),
    },
    { id: 'product', clause: '8', text: 'Not tied to a product.', test: licence(without(['tied-product'])) },
    {
      id: 'neutral',
      clause: '10',
      text: 'Neutral to technology: no style of acceptance is demanded.',
      test: (f) =>
        available(f, 'weights_final', { accept: ['released'], unsettled: ['gated', 'partial', 'reconstructable'] }),
    },
  ],
};

export default definition;

export const examples: Example[] = [
  {
    model: 'hf:Qwen/Qwen3-8B',
    verdict: 'met',
    by: 'the facts',
    url: 'https://github.com/QwenLM/Qwen3/blob/7a2f61ffc7a20d47efcd2bf97f6f2bf52729042e/README.md',
    date: '2026-11',
    why: 'Apache-2.0 carries none of the limits that the draft rules out.',
  },
  {
    model: 'hf:xai-org/grok-1',
    verdict: 'met',
    by: 'the facts',
    url: 'https://github.com/xai-org/grok-1/blob/7050ed204b8206bb8645c7b7bbef7252f79561b0/README.md',
    date: '2026-11',
    why: 'Apache-2.0 carries none of the limits that the draft rules out.',
  },
  {
    model: 'hf:meta-llama/Llama-3.1-8B',
    verdict: 'not-met',
    by: 'the facts',
    url: 'https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE',
    date: '2024-07-23',
    why: 'Rule 5: companies above 700 million users need another licence (2); rule 6: limits on uses.',
  },
  {
    model: 'hf:google/gemma-2-9b',
    verdict: 'not-met',
    by: 'the facts',
    url: 'https://ai.google.dev/gemma/terms',
    date: '2026-11',
    why: 'Rule 6: a policy of prohibited uses.',
  },
  {
    model: 'hf:stabilityai/stable-diffusion-3.5-large',
    verdict: 'not-met',
    by: 'the facts',
    url: 'https://stability.ai/community-license-agreement',
    date: '2026-11',
    why: 'Rule 5: a limit by revenue; rule 6: limits on uses.',
  },
];
