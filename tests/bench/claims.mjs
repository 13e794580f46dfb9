// Claims: how well they are found, how fast, and whether any difference is shown that is none.
import { ensureCatalogue, load } from '../../scripts/lib/bundle.mjs';
import { printTable } from '../../scripts/lib/table.mjs';

export async function bench(files) {
  await ensureCatalogue();
  const { quality, speed, accusations } = await load('bench-claims');
  for (const { title, rows } of quality(files)) {
    console.log(`\n${title}`);
    printTable(['kind or language', 'precision', 'recall'], rows);
  }
  console.log('');
  printTable(['text', 'time'], speed());
  const { rows, flagged } = await accusations(files);
  console.log('');
  printTable(['judged cases', 'n', 'flagged', 'false', '95 % interval of false'], rows);
  for (const line of flagged) console.log(line);
}
