import { dataOrGoodReason } from '../core/data-information';
import type { Definition, Example } from '../core/definition';
import { isOpenSource } from '../core/licence';
import { available, deploymentCode, OUT, openCode, openDeploymentCode, openTrainingData } from '../core/requirements';

const URL = 'https://g7.utoronto.ca/ict/260529-vision.html';

/**
 * G7 Vision on AI Openness, annex with the shared language: four labels, each asking for more than the one before.
 * Our readings, shown as such: a gate does not change the label (the text does not speak of gates), and deployment
 * code counts when an Open Source library runs the model without custom code.
 */
const definition: Definition = {
  id: 'g7-2026',
  name: 'G7 shared language on AI openness',
  version: '2026-05-29',
  date: '2026-05-29',
  publisher: 'G7 Digital and Technology Ministers, Paris',
  status: 'final',
  url: URL,
  note: 'Non-binding vocabulary of four labels; the document itself names no models.',
  criteria: [
    {
      id: 'weights',
      clause: 'Weights Available AI',
      text: 'The weights are made available free of charge.',
      test: (f) => available(f, 'weights_final', { accept: OUT }),
    },
    {
      id: 'deployment-code',
      clause: 'Weights Available AI',
      text: 'The code to deploy the model is made available.',
      test: deploymentCode,
    },
    {
      id: 'weights-licence',
      clause: 'Open Weights AI',
      text: 'The weights are under an Open Source licence, without limits on commerce, place or use.',
      test: (f) => f.licence('weights_final', isOpenSource),
    },
    {
      id: 'deployment-licence',
      clause: 'Open Weights AI',
      text: 'The deployment code is under an Open Source licence.',
      test: openDeploymentCode,
    },
    {
      id: 'training-code',
      clause: 'Open Source AI',
      text: 'The training code is released under an Open Source licence.',
      test: (f) => openCode(f, 'training_code'),
    },
    {
      id: 'data-processing-code',
      clause: 'Open Source AI',
      text: 'The code that prepared the training data is released under an Open Source licence.',
      test: (f) => openCode(f, 'data_processing_code'),
    },
    {
      id: 'data-or-reason',
      clause: 'Open Source AI',
      text: 'Training data is released; what legally or technically cannot be is replaced by complete data information.',
      test: dataOrGoodReason,
    },
    {
      id: 'open-data',
      clause: 'Open Source AI with Open Data',
      text: 'All training data is released under open-data terms.',
      test: openTrainingData,
    },
  ],
  levels: [
    { id: 'weights-available', name: 'Weights Available AI', adds: ['weights', 'deployment-code'] },
    { id: 'open-weights', name: 'Open Weights AI', adds: ['weights-licence', 'deployment-licence'] },
    { id: 'open-source-ai', name: 'Open Source AI', adds: ['training-code', 'data-processing-code', 'data-or-reason'] },
    { id: 'open-source-ai-open-data', name: 'Open Source AI with Open Data', adds: ['open-data'] },
  ],
};

export default definition;

export const examples: Example[] = [];
