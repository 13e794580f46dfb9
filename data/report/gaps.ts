import { catalogueOnDisk } from '../../src/cli/catalogue';
import { hf } from '../../src/core/refs';
import { loadData } from '../load';
import { coverageOf, share } from './coverage';

const TOP = 200;

/** Prints what stands in the way: the most downloaded repositories that reach no record. */
export async function gaps(limit: number): Promise<void> {
  const { observed, tracked } = loadData();
  const catalogue = await catalogueOnDisk();
  const coverage = await coverageOf(observed.rows, catalogue);
  const downloads = (row: { n?: number }) => row.n ?? 0;
  const percent = (value: number) => `${(value * 100).toFixed(2)} %`;
  const withParent = coverage.filter((c) => c.hasParent);
  console.log(
    `repositories ${percent(share(coverage))}, with a parent ${percent(share(withParent))}, downloads ${percent(share(coverage, downloads))}`,
  );
  const top = [...coverage].sort((a, b) => downloads(b.row) - downloads(a.row)).slice(0, TOP);
  const rest = top.filter((c) => c.reached === 'none');
  console.log(`of the ${TOP} most downloaded ${TOP - rest.length} reach an assessed record; the rest:`);
  for (const { row, hasParent } of rest)
    console.log(`            ${row.i}, ${hasParent ? 'declares a parent' : 'declares no parent'}`);
  const missing = coverage.filter((c) => c.reached === 'none').sort((a, b) => downloads(b.row) - downloads(a.row));
  for (const { row } of missing.slice(0, limit))
    console.log(`${String(row.n ?? 0).padStart(10)}  ${row.i}  ${(row.l ?? []).join(',')}  ${(row.b ?? []).join(' ')}`);
  const untracked = tracked.filter((id) => !catalogue.find(hf(id)));
  console.log(`${untracked.length} ids that Interconnects tracks have no record`);
  for (const id of untracked.slice(0, limit)) console.log(`            ${id}`);
}
