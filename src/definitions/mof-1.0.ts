import type { ComponentId } from '../core/components';
import type { Criterion, Definition, Example } from '../core/definition';
import type { Facts } from '../core/facts';
import { isMofOpen } from '../core/licence';
import { availableUnder, trainingData } from '../core/requirements';
import { any, type Result } from '../core/verdict';

const open = (facts: Facts, component: ComponentId): Result =>
  availableUnder(facts, component, { accept: ['released', 'gated'], unsettled: ['partial', 'described'] }, isMofOpen);

const one = (id: ComponentId, clause: string, text: string): Criterion => ({
  id,
  clause,
  text,
  test: (f) => open(f, id),
});

/** A research paper stands in for the technical report (MOF 1.0, substitutions). */
const reportOrPaper: Criterion = {
  id: 'tech_report',
  clause: 'Class III',
  text: 'A technical report, or a research paper instead of it.',
  test: (f) => any(open(f, 'tech_report'), open(f, 'paper')),
};

/**
 * The Model Openness Framework, judged on our facts in three values: what nobody recorded is "cannot tell". The Model
 * Openness Tool counts it as missing; its class and progress are shown as the tool's own, with its record's date.
 */
const definition: Definition = {
  id: 'mof-1.0',
  name: 'Model Openness Framework',
  version: '1.0',
  date: '2024-12-15',
  publisher: 'LF AI & Data, Generative AI Commons',
  status: 'final',
  url: 'https://arxiv.org/abs/2403.13784',
  note: 'Three classes by completeness, each component under an open licence; progress is the Model Openness Tool’s own.',
  criteria: [
    one('architecture_code', 'Class III', 'The code of the model’s architecture.'),
    one('weights_final', 'Class III', 'The final parameters.'),
    reportOrPaper,
    one('eval_results', 'Class III', 'Evaluation results.'),
    one('model_card', 'Class III', 'A model card.'),
    one('data_description', 'Class III', 'A data card.'),
    one('training_code', 'Class II', 'Training code.'),
    one('inference_code', 'Class II', 'Inference code.'),
    one('eval_code', 'Class II', 'Evaluation code.'),
    one('eval_data', 'Class II', 'Evaluation data.'),
    one('paper', 'Class I', 'A research paper.'),
    {
      id: 'datasets',
      clause: 'Class I',
      text: 'The datasets the model was trained on.',
      test: (f) => trainingData(f, isMofOpen),
    },
    one('data_processing_code', 'Class I', 'Code that prepared the data.'),
    one('weights_intermediate', 'Class I', 'Intermediate parameters.'),
  ],
  levels: [
    {
      id: 'class-3',
      name: 'Class III, Open Model',
      adds: ['architecture_code', 'weights_final', 'tech_report', 'eval_results', 'model_card', 'data_description'],
    },
    {
      id: 'class-2',
      name: 'Class II, Open Tooling',
      adds: ['training_code', 'inference_code', 'eval_code', 'eval_data'],
    },
    {
      id: 'class-1',
      name: 'Class I, Open Science',
      adds: ['paper', 'datasets', 'data_processing_code', 'weights_intermediate'],
    },
  ],
  peer(facts) {
    const peer = facts.peers.find((p) => p.kind === 'mof');
    if (peer?.kind !== 'mof') return {};
    const [one = 0, two = 0, three = 0] = peer.progress;
    return { peerLevel: `class-${peer.class}`, progress: { 1: one, 2: two, 3: three }, asOf: peer.date };
  },
};

export default definition;

export const examples: Example[] = [
  {
    model: 'hf:LLM360/Amber',
    verdict: 'met',
    level: 'class-1',
    by: 'Model Openness Tool',
    url: 'https://github.com/lfai/model_openness_tool/blob/8b5d30e90a7c62d7d6ece48b91e69ff495920a4d/models/Amber.yml',
    date: '2025-05-22',
    ours: {
      verdict: 'cannot-tell',
      differs: ['eval_results', 'model_card', 'data_description'],
      fact: 'The tool accepts a licence inherited from the whole release; our facts hold none for these documents.',
    },
  },
  {
    model: 'hf:allenai/OLMo-7B',
    verdict: 'met',
    level: 'class-1',
    by: 'Model Openness Tool',
    url: 'https://github.com/lfai/model_openness_tool/blob/8b5d30e90a7c62d7d6ece48b91e69ff495920a4d/models/OLMo-7B.yml',
    date: '2025-05-16',
    ours: {
      verdict: 'cannot-tell',
      differs: ['eval_results', 'model_card'],
      fact: 'The tool accepts a licence inherited from the whole release; our facts hold none for these documents.',
    },
  },
  {
    model: 'hf:EleutherAI/pythia-12b',
    verdict: 'met',
    level: 'class-1',
    by: 'Model Openness Tool',
    url: 'https://github.com/lfai/model_openness_tool/blob/8b5d30e90a7c62d7d6ece48b91e69ff495920a4d/models/Pythia-12B.yml',
    date: '2025-11-03',
    ours: {
      verdict: 'cannot-tell',
      differs: ['eval_results', 'model_card', 'data_description', 'datasets'],
      fact: 'The tool records The Pile under MIT; the licence of its parts could not be established.',
    },
  },
  {
    model: 'hf:meta-llama/Llama-3.1-8B',
    verdict: 'not-met',
    level: 'class-0',
    by: 'Model Openness Tool',
    url: 'https://github.com/lfai/model_openness_tool/blob/8b5d30e90a7c62d7d6ece48b91e69ff495920a4d/models/Llama-3.1-8B.yml',
    date: '2025-05-26',
    why: 'The licence of the parameters is no open licence.',
  },
  {
    model: 'hf:xai-org/grok-1',
    verdict: 'not-met',
    level: 'class-0',
    by: 'Model Openness Tool',
    url: 'https://github.com/lfai/model_openness_tool/blob/8b5d30e90a7c62d7d6ece48b91e69ff495920a4d/models/Grok-1.yml',
    date: '2025-05-22',
    why: 'No data card: the maker describes no training data.',
  },
  {
    model: 'hf:bigscience/bloom',
    verdict: 'not-met',
    level: 'class-0',
    by: 'Model Openness Tool',
    url: 'https://github.com/lfai/model_openness_tool/blob/8b5d30e90a7c62d7d6ece48b91e69ff495920a4d/models/BLOOM.yml',
    date: '2024-11-15',
    why: 'The licence of the parameters limits uses.',
  },
];
