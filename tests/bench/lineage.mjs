// How models without a record of their own find one: matches, lineage, names, terms that differ.
import { ensureCatalogue, load } from '../../scripts/lib/bundle.mjs';
import { printTable } from '../../scripts/lib/table.mjs';

export async function bench() {
  await ensureCatalogue();
  const { lineageBench } = await load('bench');
  for (const { title, rows } of await lineageBench()) printTable([title, ''], rows);
}
