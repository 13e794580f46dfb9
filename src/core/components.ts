/**
 * What can be released of a model: the components and the pillars they belong to (DESIGN §1).
 * The Model Openness Framework's seventeen map onto them; its Datasets is both training sets.
 */
export const PILLAR_OF = {
  weights_final: 'weights',
  weights_intermediate: 'weights',
  train_data_pretraining: 'data',
  train_data_posttraining: 'data',
  eval_data: 'data',
  architecture_code: 'code',
  inference_code: 'code',
  training_code: 'code',
  data_processing_code: 'code',
  eval_code: 'code',
  libs_tools: 'code',
  data_description: 'documentation',
  data_listing: 'documentation',
  model_card: 'documentation',
  tech_report: 'documentation',
  paper: 'documentation',
  eval_results: 'documentation',
  sample_outputs: 'documentation',
  metadata: 'documentation',
} as const;

export type ComponentId = keyof typeof PILLAR_OF;
export type PillarId = (typeof PILLAR_OF)[ComponentId];

export const COMPONENTS = Object.keys(PILLAR_OF) as ComponentId[];
export const PILLARS: readonly PillarId[] = ['weights', 'data', 'code', 'documentation'];
/** The sets a model was trained on; which of the two exist depends on the model. */
export const TRAINING_DATA = ['train_data_pretraining', 'train_data_posttraining'] as const;

/** True when `id` names one of our components. */
export const isComponent = (id: string): id is ComponentId => Object.hasOwn(PILLAR_OF, id);
