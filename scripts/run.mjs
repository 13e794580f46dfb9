// Runs one of the project's command-line tools: `node scripts/run.mjs really-open inspect …`, `node scripts/run.mjs data …`.
import { ensureCatalogue, load, TOOLS } from './lib/bundle.mjs';
import { ensureInstalled } from './lib/install.mjs';

const [name, ...args] = process.argv.slice(2);
if (!Object.hasOwn(TOOLS, name)) {
  console.error(`usage: node scripts/run.mjs <${Object.keys(TOOLS).join('|')}> [arguments]`);
  process.exit(2);
}
// Who reads the answer may stop early (`… | head`): that is no error.
process.stdout.on('error', (error) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(0);
});
ensureInstalled();
if (name === 'really-open') await ensureCatalogue();
const { main } = await load(name);
process.exitCode = await main(args);
