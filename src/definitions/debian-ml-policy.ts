import type { Definition, Example } from '../core/definition';
import { isDfsgFree } from '../core/licence';
import { availableUnder, trainingData } from '../core/requirements';

/**
 * Debian Deep Learning Team's ML-Policy, unofficial since 2019: a Free Model. A model under a free licence that was
 * trained on data nobody can have is what the draft calls ToxicCandy. Debian as a project has decided nothing.
 */
const definition: Definition = {
  id: 'debian-ml-policy',
  name: 'Debian ML-Policy, Free Model',
  version: 'draft of 2021',
  date: '2021-08-05',
  publisher: 'Debian Deep Learning Team',
  status: 'draft',
  url: 'https://lists.debian.org/debian-ai/2021/08/msg00003.html',
  note: 'An unofficial draft; a general resolution of 2025 was withdrawn, so the project has no rule. A free licence without free data is what the draft calls ToxicCandy.',
  criteria: [
    {
      id: 'licence',
      clause: 'Free Model (1)',
      text: 'The model is under a licence that meets the Debian Free Software Guidelines.',
      test: (f) =>
        availableUnder(f, 'weights_final', { accept: ['released'], unsettled: ['gated', 'partial'] }, isDfsgFree),
    },
    {
      id: 'data',
      clause: 'Free Model (2)',
      text: 'It was trained on free datasets that anybody can have without a name.',
      test: (f) => trainingData(f, isDfsgFree, []),
    },
    {
      id: 'program',
      clause: 'Free Model (3)',
      text: 'The training program is there, complete and free.',
      test: (f) => availableUnder(f, 'training_code', { accept: ['released'], unsettled: ['partial'] }, isDfsgFree),
    },
  ],
};

export default definition;

export const examples: Example[] = [
  {
    model: 'hf:m-a-p/neo_7b',
    verdict: 'met',
    by: 'the facts',
    url: 'https://github.com/multimodal-art-projection/MAP-NEO/blob/81f3cad642ca71c0756aa0761fdb8ad054967a87/README.md',
    date: '2026-11',
    why: 'Model, data and program under licences that meet the guidelines, no account needed.',
  },
  {
    model: 'hf:Qwen/Qwen3-8B',
    verdict: 'not-met',
    by: 'the facts',
    url: 'https://github.com/QwenLM/Qwen3/blob/7a2f61ffc7a20d47efcd2bf97f6f2bf52729042e/Qwen3_Technical_Report.pdf',
    date: '2026-11',
    why: 'A free licence without the data: what the draft calls ToxicCandy.',
  },
  {
    model: 'hf:meta-llama/Llama-3.1-8B',
    verdict: 'not-met',
    by: 'the facts',
    url: 'https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE',
    date: '2024-07-23',
    why: 'The licence fails the guidelines.',
  },
  {
    model: 'hf:allenai/OLMo-7B',
    verdict: 'cannot-tell',
    by: 'the facts',
    url: 'https://huggingface.co/datasets/allenai/dolma',
    date: '2026-11',
    why: 'Debian has not judged ODC-By for data.',
  },
  {
    model: 'hf:xai-org/grok-1',
    verdict: 'not-met',
    by: 'the facts',
    url: 'https://github.com/xai-org/grok-1/blob/7050ed204b8206bb8645c7b7bbef7252f79561b0/README.md',
    date: '2026-11',
    why: 'Neither the data nor the training program is there.',
  },
];
