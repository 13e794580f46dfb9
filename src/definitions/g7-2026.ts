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
  note: 'Non-binding vocabulary of four labels; the document itself names no models. The headline names the rung that the weights allow; here the code to deploy them is asked for too.',
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

export const examples: Example[] = [
  {
    model: 'hf:allenai/OLMo-7B',
    verdict: 'met',
    level: 'open-source-ai-open-data',
    by: 'the facts',
    url: 'https://huggingface.co/datasets/allenai/dolma',
    date: '2026-11',
    why: 'Weights and all code under Apache-2.0, the training data under ODC-By.',
  },
  {
    model: 'hf:m-a-p/neo_7b',
    verdict: 'met',
    level: 'open-source-ai-open-data',
    by: 'the facts',
    url: 'https://github.com/multimodal-art-projection/MAP-NEO/blob/81f3cad642ca71c0756aa0761fdb8ad054967a87/README.md',
    date: '2026-11',
    why: 'Weights and data under Apache-2.0, training and data-processing code under MIT.',
  },
  {
    model: 'hf:Qwen/Qwen3-8B',
    verdict: 'met',
    level: 'open-weights',
    by: 'the facts',
    url: 'https://github.com/QwenLM/Qwen3/tree/7a2f61ffc7a20d47efcd2bf97f6f2bf52729042e',
    date: '2026-11',
    why: 'Weights under Apache-2.0; the repository holds no training code.',
  },
  {
    model: 'hf:xai-org/grok-1',
    verdict: 'met',
    level: 'open-weights',
    by: 'the facts',
    url: 'https://github.com/xai-org/grok-1/blob/7050ed204b8206bb8645c7b7bbef7252f79561b0/README.md',
    date: '2026-11',
    why: 'Weights and code to run them under Apache-2.0, nothing of the training.',
  },
  {
    model: 'hf:meta-llama/Llama-3.1-8B',
    verdict: 'met',
    level: 'weights-available',
    by: 'the facts',
    url: 'https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE',
    date: '2024-07-23',
    why: 'The licence shuts out companies above 700 million users (2) and limits uses.',
  },
  {
    model: 'hf:google/gemma-2-9b',
    verdict: 'met',
    level: 'weights-available',
    by: 'the facts',
    url: 'https://ai.google.dev/gemma/terms',
    date: '2026-11',
    why: 'The terms carry a policy of prohibited uses.',
  },
];
