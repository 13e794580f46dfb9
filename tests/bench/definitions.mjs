// The rules: ten definitions for one model, and for the whole catalogue.
import { ensureCatalogue, load } from '../../scripts/lib/bundle.mjs';
import { printTable } from '../../scripts/lib/table.mjs';

export async function bench() {
  await ensureCatalogue();
  const { definitionsBench } = await load('bench');
  printTable(['rules', 'time'], await definitionsBench());
}
