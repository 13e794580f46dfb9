import type { Catalogue } from '../../src/catalogue/catalogue';
import { type ObservedRow, unpackBase } from '../../src/catalogue/observed-row';
import { ancestry, branches } from '../../src/core/lineage';
import { hf } from '../../src/core/refs';

export type Reached = 'exact' | 'derived' | 'none';

export interface RowCoverage {
  row: ObservedRow;
  reached: Reached;
  hasParent: boolean;
}

/** How each repository of the radar reaches an assessed record: itself, through its parents, or not at all. */
export async function coverageOf(rows: ObservedRow[], catalogue: Catalogue): Promise<RowCoverage[]> {
  const result: RowCoverage[] = [];
  for (const row of rows)
    result.push({ row, reached: await reach(row, catalogue), hasParent: (row.b ?? []).length > 0 });
  return result;
}

async function reach(row: ObservedRow, catalogue: Catalogue): Promise<Reached> {
  const ref = hf(row.i);
  if (catalogue.find(ref)) return 'exact';
  const declared = (row.b ?? []).map(unpackBase);
  const roots = await ancestry(ref, declared.length > 0 ? declared : await catalogue.parents(ref), catalogue);
  return branches(roots).length > 0 ? 'derived' : 'none';
}

/** Share of the rows, or of their downloads, that reach a record. */
export function share(coverage: RowCoverage[], weight: (row: ObservedRow) => number = () => 1): number {
  const sum = (list: RowCoverage[]) => list.reduce((total, c) => total + weight(c.row), 0);
  const all = sum(coverage);
  return all === 0 ? 0 : sum(coverage.filter((c) => c.reached !== 'none')) / all;
}
