import type { Definition, Example } from '../core/definition';
import { HARD, isOpenData, isOpenSource, type LicenceRule, without } from '../core/licence';
import { available, availableUnder, openCode, trainingData } from '../core/requirements';
import { all, any } from '../core/verdict';

/** Open licence for the model: OSI-approved, open content, or no restriction of field, person or commerce. */
const openModel: LicenceRule = (licence) => {
  const approved = isOpenSource(licence);
  return approved.verdict === 'met'
    ? approved
    : isOpenData(licence).verdict === 'met'
      ? isOpenData(licence)
      : without(HARD)(licence);
};

/**
 * The Digital Public Goods Standard, as far as it asks for components and licences of AI systems (v1.1.7, changes #193
 * and #186). The other indicators need people; only the registry says that something is a digital public good.
 */
const definition: Definition = {
  id: 'dpg-ai',
  name: 'Digital Public Goods Standard, components of AI systems',
  version: '1.1.7',
  date: '2025-06-26',
  publisher: 'Digital Public Goods Alliance',
  status: 'final',
  url: 'https://github.com/DPGAlliance/DPG-Standard',
  note: 'Component conditions only; whether a model is a digital public good, the Alliance’s registry says.',
  criteria: [
    {
      id: 'model',
      clause: '2, AI systems: model',
      text: 'The model is released under an open licence.',
      test: (f) =>
        availableUnder(f, 'weights_final', { accept: ['released'], unsettled: ['gated', 'partial'] }, openModel),
    },
    {
      id: 'code',
      clause: '2, AI systems: code',
      text: 'The code is released under a licence that the OSI approves.',
      test: (f) => all(openCode(f, 'training_code'), openCode(f, 'inference_code')),
    },
    {
      id: 'data',
      clause: '2, AI systems: data',
      text: 'The training data is released under an open licence without a ban on commerce or changes.',
      test: (f) => trainingData(f, isOpenData),
    },
    {
      id: 'documentation',
      clause: '5',
      text: 'There is documentation.',
      test: (f) =>
        any(
          available(f, 'model_card', { accept: ['released'] }),
          available(f, 'tech_report', { accept: ['released'] }),
        ),
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
    why: 'Model, code and data are out under open licences.',
  },
  {
    model: 'hf:allenai/OLMo-7B',
    verdict: 'met',
    by: 'the facts',
    url: 'https://huggingface.co/datasets/allenai/dolma',
    date: '2026-11',
    why: 'Model and code under Apache-2.0, data under ODC-By.',
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
    model: 'hf:meta-llama/Llama-3.1-8B',
    verdict: 'not-met',
    by: 'the facts',
    url: 'https://github.com/meta-llama/llama-models/blob/main/models/llama3_1/LICENSE',
    date: '2024-07-23',
    why: 'The licence of the model is not open, the training data is not released.',
  },
];
