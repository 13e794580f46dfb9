import type { Definition, Example } from '../core/definition';
import type { Facts } from '../core/facts';
import { type LicenceRule, type RestrictionType, without } from '../core/licence';
import { available } from '../core/requirements';
import { all, any, cannotTell, met, type Result } from '../core/verdict';

const licence = (rule: LicenceRule) => (facts: Facts) => facts.licence('weights_final', rule);

/** Paragraph 83: these disqualify. A ban on hosting, or a licence of its own above a size, is a limit on use too. */
const DISQUALIFIES: RestrictionType[] = [
  'non-commercial',
  'research-only',
  'user-scale-threshold',
  'revenue-threshold',
  'maas-threshold',
  'competitor-exclusion',
  'hosting-restriction',
  'no-redistribution',
  'tied-product',
];
/** Paragraphs 80 and 84: may be compatible where proportionate, aimed at safety and without discrimination. */
const ARGUABLE: RestrictionType[] = [
  'field-of-use',
  'acceptable-use-policy',
  'output-use',
  'data-purpose-limit',
  'registration',
  'geographic',
  'attribution-threshold',
  'naming-branding',
  'revocable',
  'unilateral-change',
  'update-duty',
  'remote-restriction',
  'output-ownership',
];

/** No payment (79); a check of identity is fine, a decision by hand leaves it open. */
function access(facts: Facts): Result {
  const there = available(facts, 'weights_final', {
    accept: ['released', 'gated'],
    unsettled: ['partial', 'reconstructable'],
  });
  const byHand = facts.of('weights_final').fact?.gate === 'manual';
  return all(there, byHand ? cannotTell({ key: 'state_gated_manual', component: 'weights_final' }) : met());
}

const unseen = (): Result => cannotTell({ key: 'nobody_can_see' });

/**
 * The exemption of Art. 53(2) of Regulation (EU) 2024/1689, by the Commission's guidelines of 18 July 2025, paragraphs
 * 73–92. What can be seen from outside never suffices to be exempt; copyright policy and training summary stay due.
 */
const definition: Definition = {
  id: 'eu-ai-act-53-2',
  name: 'EU AI Act, open-source exemption of Art. 53(2)',
  version: 'guidelines C(2025) 5045',
  date: '2025-07-18',
  publisher: 'European Commission',
  status: 'final',
  url: 'https://digital-strategy.ec.europa.eu/en/library/guidelines-scope-obligations-providers-general-purpose-ai-models-under-ai-act',
  note: 'Visible conditions only, never “exempt”: monetisation and systemic risk cannot be seen from outside.',
  criteria: [
    { id: 'access', clause: '79', text: 'Access without payment or unfair limits.', test: access },
    {
      id: 'use',
      clause: '80, 83, 84',
      text: 'Use without limits on commerce, size or purpose.',
      test: licence(without(DISQUALIFIES, ARGUABLE)),
    },
    { id: 'modification', clause: '81', text: 'Modification is allowed.', test: licence(without(['no-derivatives'])) },
    {
      id: 'distribution',
      clause: '82',
      text: 'Distribution, also of modified versions, is allowed.',
      test: licence(without(['no-redistribution', 'no-derivatives'])),
    },
    {
      id: 'parameters',
      clause: '90–92',
      text: 'The parameters are public.',
      test: (f) =>
        available(f, 'weights_final', { accept: ['released', 'gated'], unsettled: ['partial', 'reconstructable'] }),
    },
    {
      id: 'architecture',
      clause: '90–92',
      text: 'Information on the architecture is public.',
      test: (f) =>
        any(
          ...(['architecture_code', 'tech_report', 'paper', 'model_card'] as const).map((c) =>
            available(f, c, { accept: ['released', 'gated'], unsettled: ['partial', 'described'] }),
          ),
        ),
    },
    {
      id: 'usage',
      clause: '90–92',
      text: 'Information on the model’s usage is public.',
      test: (f) =>
        any(
          ...(['model_card', 'tech_report'] as const).map((c) =>
            available(f, c, { accept: ['released'], unsettled: ['partial', 'described', 'gated'] }),
          ),
        ),
    },
    { id: 'monetisation', clause: '85–89', text: 'The model is not monetised.', test: unseen },
    { id: 'systemic-risk', clause: 'Art. 53(2), last sentence', text: 'The model has no systemic risk.', test: unseen },
  ],
};

export default definition;

export const examples: Example[] = [
  {
    model: 'hf:meta-llama/Llama-3.1-8B',
    verdict: 'not-met',
    by: 'the facts',
    url: 'https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE',
    date: '2024-07-23',
    why: 'Guidelines, paragraph 83: a limit by number of users (2).',
  },
  {
    model: 'hf:stabilityai/stable-diffusion-3.5-large',
    verdict: 'not-met',
    by: 'the facts',
    url: 'https://stability.ai/community-license-agreement',
    date: '2026-11',
    why: 'Guidelines, paragraph 83: a limit by revenue.',
  },
  {
    model: 'hf:mistralai/Mistral-Large-Instruct-2407',
    verdict: 'not-met',
    by: 'the facts',
    url: 'https://mistral.ai/licenses/MRL-0.1.md',
    date: '2026-11',
    why: 'Guidelines, paragraph 83: research only.',
  },
  {
    model: 'hf:Qwen/Qwen3-8B',
    verdict: 'cannot-tell',
    by: 'the facts',
    url: 'https://github.com/QwenLM/Qwen3/blob/7a2f61ffc7a20d47efcd2bf97f6f2bf52729042e/README.md',
    date: '2026-11',
    why: 'The visible conditions are met; monetisation and systemic risk cannot be seen from here.',
  },
  {
    model: 'hf:bigscience/bloom',
    verdict: 'cannot-tell',
    by: 'the facts',
    url: 'https://huggingface.co/spaces/bigscience/license',
    date: '2026-11',
    why: 'Guidelines, paragraph 84: limits for safety may be compatible.',
  },
];
