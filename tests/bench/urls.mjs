// Is an address a model page, and of which model? Measured on labelled addresses that lie beside the project.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { ensureCatalogue, load, ROOT } from '../../scripts/lib/bundle.mjs';
import { printTable } from '../../scripts/lib/table.mjs';

const percent = (part, all) => (all === 0 ? '–' : `${((100 * part) / all).toFixed(1)} %`);

/** Prints precision and recall by site, and every address that was answered otherwise than labelled. */
export async function bench([
  file = join(process.env.REALLY_OPEN_SOURCES ?? join(ROOT, '..', 'shared'), 'eval/urls.csv'),
]) {
  let text;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    console.error(`no labelled addresses at ${file}: nothing measured`);
    return 1;
  }
  await ensureCatalogue();
  const { urlsBench } = await load('bench');
  const { rows, wrong, seconds, count } = await urlsBench(parse(text, { columns: true }));
  printTable(
    ['site', 'model pages', 'found', 'right', 'false', 'precision', 'recall', 'ambiguous'],
    rows.map((r) => [
      r.site,
      r.yes,
      r.found,
      r.right,
      r.false,
      percent(r.found, r.found + r.false),
      percent(r.found, r.yes),
      r.open,
    ]),
  );
  console.log(`${count} addresses in ${seconds.toFixed(2)} s`);
  for (const w of wrong) console.log(w);
  return 0;
}
