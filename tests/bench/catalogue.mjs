// Look-ups by ref and keystrokes in the search field, over catalogues of growing size.
import { ensureCatalogue, load } from '../../scripts/lib/bundle.mjs';
import { printTable } from '../../scripts/lib/table.mjs';

export async function bench() {
  await ensureCatalogue();
  const { catalogueBench } = await load('bench');
  printTable(['catalogue', 'time'], catalogueBench());
}
