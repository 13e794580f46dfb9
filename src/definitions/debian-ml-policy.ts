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

export const examples: Example[] = [];
