// `npm run bench [-- <name>]`: measurements, never assertions. Without a name: what the extension costs a page.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ensureInstalled } from './lib/install.mjs';

ensureInstalled();
const FOLDER = join(import.meta.dirname, '..', 'tests', 'bench');
const [name = 'page', ...args] = process.argv.slice(2);
const file = join(FOLDER, `${name}.mjs`);
if (!/^[a-z-]+$/.test(name) || !existsSync(file)) {
  const names = readdirSync(FOLDER)
    .filter((f) => f.endsWith('.mjs'))
    .map((f) => f.slice(0, -4));
  console.error(`usage: npm run bench [-- ${names.join('|')}]`);
  process.exit(2);
}
const { bench } = await import(file);
process.exitCode = (await bench(args)) ?? 0;
