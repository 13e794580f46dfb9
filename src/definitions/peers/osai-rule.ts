/**
 * The European Open Source AI Index's own score (DEFINITIONS §8): the mean of its twelve dimensions, with open 1,
 * partial 0.5, closed and empty 0; without a separate base model the base values mirror the end model's.
 */
export const OSAI_DIMENSIONS = [
  'datasources_basemodel',
  'datasources_endmodel',
  'weights_basemodel',
  'weights_endmodel',
  'trainingcode',
  'code',
  'hardware_architecture',
  'preprint',
  'paper',
  'modelcard',
  'datasheet',
  'licenses',
] as const;

export type OsaiDimension = (typeof OSAI_DIMENSIONS)[number];
export type OsaiClass = 'open' | 'partial' | 'closed';
export type OsaiRecord = Partial<Record<OsaiDimension, { class?: string | null } | null>>;

const VALUE: Record<string, number> = { open: 1, partial: 0.5 };
const MIRROR: Partial<Record<OsaiDimension, OsaiDimension>> = {
  datasources_basemodel: 'datasources_endmodel',
  weights_basemodel: 'weights_endmodel',
};

/** Class of a dimension, mirrored from the end model where the base model's is empty; null when nobody filled it in. */
export function osaiClass(record: OsaiRecord, dimension: OsaiDimension): OsaiClass | null {
  const own = record[dimension]?.class;
  const mirror = MIRROR[dimension];
  const value = own || (mirror ? record[mirror]?.class : undefined);
  return value === 'open' || value === 'partial' || value === 'closed' ? value : null;
}

/** Score between 0 and 1. */
export function osaiScore(record: OsaiRecord): number {
  const sum = OSAI_DIMENSIONS.reduce((total, d) => total + (VALUE[osaiClass(record, d) ?? ''] ?? 0), 0);
  return sum / OSAI_DIMENSIONS.length;
}

/** The twelve classes as one letter each (`o`, `p`, `c`, `-`), in the order of the dimensions. */
export const osaiLetters = (record: OsaiRecord): string =>
  OSAI_DIMENSIONS.map((d) => osaiClass(record, d)?.[0] ?? '-').join('');
