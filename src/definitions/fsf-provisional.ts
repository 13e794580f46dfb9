import type { ComponentId } from '../core/components';
import type { Definition, Example } from '../core/definition';
import type { Facts } from '../core/facts';
import { isFree } from '../core/licence';
import { available, availableUnder, trainingData } from '../core/requirements';
import { all, any, cannotTell, type Result } from '../core/verdict';

const free = (facts: Facts, component: ComponentId): Result =>
  availableUnder(facts, component, { accept: ['released'], unsettled: ['gated', 'partial'] }, isFree);

/** "May be necessary": parameters that are out settle it, parameters that aren't leave it open. */
const parameters = (facts: Facts): Result =>
  any(
    available(facts, 'weights_final', { accept: ['released', 'gated', 'partial'] }),
    cannotTell({ key: 'state_unknown', component: 'weights_final' }),
  );

/** The FSF's free machine learning application, as far as its statement of October 2024 goes; no final text is known. */
const definition: Definition = {
  id: 'fsf-provisional',
  name: 'Free machine learning application',
  version: 'statement of 2024-10-22',
  date: '2024-10-22',
  publisher: 'Free Software Foundation',
  status: 'provisional',
  url: 'https://www.fsf.org/news/fsf-is-working-on-freedom-in-machine-learning-applications',
  note: 'In preparation: software, training data and scripts all have to respect the four freedoms. Nonfree may still be excusable.',
  criteria: [
    {
      id: 'software',
      clause: 'Statement, software',
      text: 'The software that runs the model gives the four freedoms.',
      test: (f) => free(f, 'inference_code'),
    },
    {
      id: 'scripts',
      clause: 'Statement, training',
      text: 'The scripts that process the data and train the model give the four freedoms.',
      test: (f) => all(free(f, 'training_code'), free(f, 'data_processing_code')),
    },
    {
      id: 'data',
      clause: 'Statement, training data',
      text: 'All training data gives the four freedoms.',
      test: (f) => trainingData(f, isFree),
    },
    {
      id: 'parameters',
      clause: 'Statement, parameters',
      text: 'Releasing the parameters may be necessary.',
      test: parameters,
    },
  ],
};

export default definition;

export const examples: Example[] = [
  {
    model: 'hf:meta-llama/Llama-3.1-8B',
    verdict: 'not-met',
    by: 'Free Software Foundation',
    url: 'https://www.fsf.org/blogs/licensing/llama-3-1-community-license-is-not-a-free-software-license',
    date: '2025-01',
    why: 'The foundation calls the licence nonfree.',
  },
  {
    model: 'hf:bigscience/bloom',
    verdict: 'not-met',
    by: 'Free Software Foundation, letter read in a copy',
    url: 'https://wxie.codeberg.page/blog/RAIL-nonfree-unethical.html',
    date: '2026-04',
    why: 'The foundation calls the RAIL licences nonfree.',
  },
  {
    model: 'hf:m-a-p/neo_7b',
    verdict: 'met',
    by: 'the facts',
    url: 'https://github.com/multimodal-art-projection/MAP-NEO/blob/81f3cad642ca71c0756aa0761fdb8ad054967a87/README.md',
    date: '2026-11',
    why: 'Training data under Apache-2.0 and the scripts under MIT, both free.',
  },
  {
    model: 'hf:Qwen/Qwen3-8B',
    verdict: 'not-met',
    by: 'the facts',
    url: 'https://github.com/QwenLM/Qwen3/blob/7a2f61ffc7a20d47efcd2bf97f6f2bf52729042e/Qwen3_Technical_Report.pdf',
    date: '2026-11',
    why: 'The training data is described, not released.',
  },
  {
    model: 'hf:allenai/OLMo-7B',
    verdict: 'cannot-tell',
    by: 'the facts',
    url: 'https://huggingface.co/datasets/allenai/dolma',
    date: '2026-11',
    why: 'The foundation has not said whether it counts ODC-By as free.',
  },
];
