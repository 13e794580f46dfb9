import { dataDescription, orReleased } from '../core/data-information';
import type { Definition, Example } from '../core/definition';
import type { Facts } from '../core/facts';
import { isOpenSource, type LicenceRule } from '../core/licence';
import { available, availableUnder, licenceRule } from '../core/requirements';
import { all, notApplicable, type Result } from '../core/verdict';

const URL = 'https://opensource.org/ai/open-source-ai-definition';

/** Code must be under an OSI-approved licence, taken literally (OSAID, Code); a family is judged by what all share. */
const osiApproved: LicenceRule = licenceRule((l) => (l.kind === 'family' ? l.osi : l.osi === true), 'licence_osi_list');

const code = (facts: Facts, component: Parameters<Facts['of']>[0]): Result =>
  availableUnder(facts, component, { accept: ['released'], unsettled: ['gated', 'partial'] }, osiApproved);

/** Data in everybody's hands needs no list; a list settles it where a person found it complete. */
function listing(facts: Facts): Result {
  const complete = facts.of('data_listing').fact?.complete;
  const list = complete ? available(facts, 'data_listing', { accept: ['released', 'itemised'] }) : listed(facts);
  return orReleased(facts, list);
}

const listed = (facts: Facts): Result =>
  available(facts, 'data_listing', {
    accept: [],
    unsettled: ['released', 'gated', 'partial', 'itemised', 'described', 'reconstructable', 'promised'],
  });

/** Supporting libraries count "if used"; where none of the model's own are recorded the element does not apply. */
const libraries = (facts: Facts): Result =>
  facts.state('libs_tools') === 'unknown'
    ? notApplicable({ key: 'no_own_libraries', component: 'libs_tools' })
    : code(facts, 'libs_tools');

/** The OSI's Open Source AI Definition 1.0. The OSI certifies no system: read "evidence found", not "certified". */
const definition: Definition = {
  id: 'osaid-1.0',
  name: 'Open Source AI Definition',
  version: '1.0',
  date: '2024-10-28',
  publisher: 'Open Source Initiative',
  status: 'final',
  url: URL,
  note: 'Asks for data information rather than the data; the Open Source Initiative certifies no system.',
  criteria: [
    {
      id: 'data-description',
      clause: 'Data Information (1)',
      text: 'A complete description of all training data, unshareable data included.',
      test: dataDescription,
    },
    {
      id: 'data-listing',
      clause: 'Data Information (2), (3)',
      text: 'A list of all training data that is public or can be obtained, and where.',
      test: listing,
    },
    {
      id: 'data-terms',
      clause: 'Data Information, terms',
      text: 'The data information is under OSI-approved terms.',
      test: (f) => f.licence('data_description', isOpenSource),
    },
    {
      id: 'data-processing-code',
      clause: 'Code',
      text: 'The code that processed and filtered the data, under an OSI-approved licence.',
      test: (f) => code(f, 'data_processing_code'),
    },
    {
      id: 'training-code',
      clause: 'Code',
      text: 'The code used for training, under an OSI-approved licence.',
      test: (f) => code(f, 'training_code'),
    },
    { id: 'libraries', clause: 'Code', text: 'Supporting libraries, if used.', test: libraries },
    {
      id: 'inference-code',
      clause: 'Code',
      text: 'Inference code and model architecture, under an OSI-approved licence.',
      test: (f) => all(code(f, 'inference_code'), code(f, 'architecture_code')),
    },
    {
      id: 'parameters',
      clause: 'Parameters',
      text: 'The parameters are available. The text does not say whether a gate is acceptable.',
      test: (f) => available(f, 'weights_final', { accept: ['released'], unsettled: ['gated', 'partial'] }),
    },
    {
      id: 'parameter-terms',
      clause: 'Parameters, terms',
      text: 'The parameters are under OSI-approved terms.',
      test: (f) => f.licence('weights_final', isOpenSource),
    },
  ],
};

export default definition;

export const examples: Example[] = [
  {
    model: 'hf:EleutherAI/pythia-12b',
    verdict: 'met',
    by: 'Open Source Initiative, validation of 2024',
    url: 'https://opensource.org/ai/faq',
    date: '2024-10',
    ours: {
      verdict: 'cannot-tell',
      differs: ['data-terms'],
      fact: 'No terms of The Pile’s own description could be read; OSI’s volunteers asked for none.',
    },
  },
  {
    model: 'hf:allenai/OLMo-7B',
    verdict: 'met',
    by: 'Open Source Initiative, validation of 2024',
    url: 'https://opensource.org/ai/faq',
    date: '2024-10',
  },
  {
    model: 'hf:LLM360/Amber',
    verdict: 'met',
    by: 'Open Source Initiative, validation of 2024',
    url: 'https://opensource.org/ai/faq',
    date: '2024-10',
    ours: {
      verdict: 'cannot-tell',
      differs: ['data-terms'],
      fact: 'The description of the data states no terms of its own.',
    },
  },
  {
    model: 'hf:LLM360/CrystalCoder',
    verdict: 'met',
    by: 'Open Source Initiative, validation of 2024',
    url: 'https://opensource.org/ai/faq',
    date: '2024-10',
    ours: {
      verdict: 'cannot-tell',
      differs: ['data-terms'],
      fact: 'The Model Openness Tool records the description of the data without a licence.',
    },
  },
  {
    model: 'hf:google-t5/t5-11b',
    verdict: 'met',
    by: 'Open Source Initiative, validation of 2024',
    url: 'https://opensource.org/ai/faq',
    date: '2024-10',
    ours: {
      verdict: 'cannot-tell',
      differs: ['data-description', 'data-listing', 'data-terms', 'libraries', 'parameter-terms'],
      fact: 'The Model Openness Tool records weights, libraries and description without a licence.',
    },
  },
  {
    model: 'hf:bigscience/bloom',
    verdict: 'not-met',
    by: 'Open Source Initiative, validation of 2024',
    url: 'https://opensource.org/ai/faq',
    date: '2024-10',
    why: 'Would probably pass under other terms: the licence of the weights limits uses.',
  },
  {
    model: 'hf:bigcode/starcoder2-15b',
    verdict: 'not-met',
    by: 'Open Source Initiative, validation of 2024',
    url: 'https://opensource.org/ai/faq',
    date: '2024-10',
    why: 'Would probably pass under other terms: the licence of the weights limits uses.',
  },
  {
    model: 'hf:tiiuae/falcon-40b',
    verdict: 'not-met',
    by: 'Open Source Initiative, validation of 2024',
    url: 'https://opensource.org/ai/faq',
    date: '2024-10',
    why: 'Would probably pass under other terms.',
    ours: {
      verdict: 'cannot-tell',
      differs: ['data-description', 'data-listing', 'data-terms', 'data-processing-code', 'training-code', 'libraries'],
      fact: 'The weights’ terms are Apache-2.0 since 2023; whether training and data-processing code exist in public could not be established.',
    },
  },
  {
    model: 'hf:meta-llama/Llama-2-70b',
    verdict: 'not-met',
    by: 'Open Source Initiative, validation of 2024',
    url: 'https://opensource.org/ai/faq',
    date: '2024-10',
    why: 'Components are missing, and the licence limits users and uses.',
  },
  {
    model: 'hf:xai-org/grok-1',
    verdict: 'not-met',
    by: 'Open Source Initiative, validation of 2024',
    url: 'https://opensource.org/ai/faq',
    date: '2024-10',
    why: 'Components are missing.',
  },
  {
    model: 'hf:microsoft/phi-2',
    verdict: 'not-met',
    by: 'Open Source Initiative, validation of 2024',
    url: 'https://opensource.org/ai/faq',
    date: '2024-10',
    why: 'Components are missing.',
    ours: {
      verdict: 'cannot-tell',
      differs: ['data-description', 'data-listing', 'data-terms', 'data-processing-code', 'training-code'],
      fact: 'No primary source was found that says whether training and data-processing code were released.',
    },
  },
  {
    model: 'hf:mistralai/Mixtral-8x7B-v0.1',
    verdict: 'not-met',
    by: 'Open Source Initiative, validation of 2024',
    url: 'https://opensource.org/ai/faq',
    date: '2024-10',
    why: 'Components are missing.',
  },
];
