import { answer } from '../../src/catalogue/answer';
import { openCatalogue } from '../../src/catalogue/catalogue';
import { type MarkData, packListed } from '../../src/catalogue/marks';
import { type ObservedRow, SHARDS, shardFile } from '../../src/catalogue/observed-row';
import type { CatalogueIndex } from '../../src/catalogue/types';

/**
 * Marks for lists: for every ref that the catalogue can say anything of, the label and looks of its full Report, asked
 * for in the same way as a page does. Definitions are left out, because they decide neither.
 */
export async function compileMarks(files: ReadonlyMap<string, string>): Promise<MarkData> {
  const parsed = new Map<string, unknown>();
  const read = <T>(path: string): T => {
    if (!parsed.has(path)) parsed.set(path, JSON.parse(files.get(path) ?? 'null'));
    return parsed.get(path) as T;
  };
  const index = read<CatalogueIndex>('index.json');
  const catalogue = await openCatalogue(async (path) => read(path));
  const places = new Map<string, number>();
  const refs: Record<string, number> = {};
  for (const ref of knownRefs(index, read)) {
    const subject = { site: '', kind: 'model' as const, ref, url: '' };
    const packed = packListed(await answer({ subject, observed: null, today: index.asOf }, catalogue, []));
    if (!places.has(packed)) places.set(packed, places.size);
    refs[ref] = places.get(packed)!;
  }
  return { marks: [...places.keys()], refs };
}

/** Every key under which something is packaged, sorted; what is not among them has nothing to say. */
function knownRefs(index: CatalogueIndex, read: <T>(path: string) => T): string[] {
  const shards = Array.from({ length: SHARDS }, (_, i) => Object.keys(read<Record<string, ObservedRow>>(shardFile(i))));
  const ids = index.records.map(([id]) => id);
  const named = [index.refs, index.renames, index.reuploads].flatMap((keys) => Object.keys(keys));
  return [...new Set([...named, ...ids, ...shards.flat()])].sort();
}
