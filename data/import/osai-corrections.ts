/** Records of the European index in which the names of base and end model stand in each other's place. */
export const SWAPPED_NAMES = new Set(['Guru.yaml']);

/** Records whose link to the end model's weights leads to another model than the one that they name and judge. */
export const FOREIGN_WEIGHTS = new Map([
  ['Zephyr.yaml', 'names Zephyr ORPO 141B, made from Mixtral 8x22B, and links Zephyr 7B beta'],
]);

/** Records whose licence is that of an older version than the weights that they link. */
export const OLDER_LICENCE = new Map([
  ['Vicuna.yaml', 'the licence of the versions made from LLaMA 1; it links version 1.5, made from Llama 2'],
]);
