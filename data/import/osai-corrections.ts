/** Records of the European index in which the names of base and end model stand in each other's place. */
export const SWAPPED_NAMES = new Set(['Guru.yaml']);
