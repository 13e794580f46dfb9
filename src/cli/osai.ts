import { OSAI_DIMENSIONS, type OsaiRecord, osaiClass, osaiScore } from '../definitions/peers/osai-rule';
import { isRecord, readPeerFile, shown } from './peer-file';
import { options, UsageError } from './usage';

/** `osai`: score of records of the European Open Source AI Index by the index's own rule, in its published order. */
export async function osai(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { json: { type: 'boolean' } });
  if (positionals.length === 0) throw new UsageError('expected one or more records of the index (.yaml)');
  const scored = positionals
    .map((file) => ({ file, record: recordOf(file) }))
    .map(({ file, record }) => ({ file, record, score: osaiScore(record) }))
    .sort(byPublishedOrder);
  if (values.json) {
    for (const { file, score } of scored) console.log(JSON.stringify({ file, score }));
    return 0;
  }
  for (const { file, record, score } of scored) {
    console.log(
      `${score.toFixed(3)}  ${file}  ${OSAI_DIMENSIONS.map((d) => `${d}: ${osaiClass(record, d) ?? 'empty'}`).join(', ')}`,
    );
  }
  return 0;
}

/** The index's published order: by score, ties by file path descending. */
export const byPublishedOrder = (a: { file: string; score: number }, b: { file: string; score: number }): number =>
  b.score - a.score || (a.file < b.file ? 1 : -1);

/** A record in the index's form; a dimension may be missing or empty, but what is there must be graded by its words. */
function recordOf(file: string): OsaiRecord {
  const record = readPeerFile(file);
  if (!OSAI_DIMENSIONS.some((d) => isRecord(record[d])))
    throw new UsageError(`${file}: expected the index's dimensions (${OSAI_DIMENSIONS[0]} …), found none`);
  const wrong = OSAI_DIMENSIONS.find((d) => !isGraded(record[d]));
  if (wrong)
    throw new UsageError(
      `${file}: expected "class: open, partial or closed" in ${wrong}, found ${shown(record[wrong])}`,
    );
  return record as OsaiRecord;
}

const CLASSES: unknown[] = ['open', 'partial', 'closed', '', null, undefined];

const isGraded = (dimension: unknown): boolean =>
  dimension === undefined || dimension === null || (isRecord(dimension) && CLASSES.includes(dimension.class));
