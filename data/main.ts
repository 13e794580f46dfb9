import { UsageError } from '../src/cli/usage';
import { compileAndWrite } from './compile/compile';
import { creditsFile } from './compile/credits';
import { writeVendors } from './compile/vendors';
import { writeIfChanged } from './files';
import { importAll } from './import/all';
import { lint, rules } from './lint';
import { loadData } from './load';
import { hasSources, SHARED } from './paths';
import { DataError } from './problem';
import { audit } from './report/audit';
import { gaps } from './report/gaps';
import { report } from './report/report';

const USAGE = `usage: npm run data [-- <command>]
  (none)    import, lint, compile
  import    raw sources -> data/indexes
  lint      checks the curated data
  compile   lint, then data -> packaged catalogue
  report    coverage, counted; --json for scripts
  audit     60 records drawn by a fixed seed, field by field, and what the last audit found; --seed N, --json
  gaps [n]  the n most downloaded repositories of the radar that reach no record`;

const COMMANDS: Record<string, (args: string[]) => void | Promise<void>> = {
  import: runImport,
  lint: runLint,
  compile: async () => {
    writeVendors();
    await compileAndWrite();
  },
  report,
  audit,
  gaps: ([n = '50']) => {
    if (!/^[1-9]\d{0,6}$/.test(n)) throw new UsageError(`gaps: expected a number from 1, found ${JSON.stringify(n)}`);
    return gaps(Number(n));
  },
  '': async () => {
    if (hasSources()) runImport();
    else console.error(`raw sources not found at ${SHARED}: import skipped, data/indexes used as committed`);
    writeVendors();
    const { records, sources } = await compileAndWrite();
    writeIfChanged('CREDITS.md', creditsFile(sources));
    console.log(`${records.length} records compiled`);
  },
};

function runLint(): void {
  const data = loadData();
  const problems = lint(data);
  if (problems.length > 0) throw new DataError(problems);
  console.log(
    `${data.models.length} models, ${data.licences.length} licences, ${data.makers.length} makers, ${data.datasets.length} datasets: no problem by ${rules.length} rules`,
  );
}

function runImport(): void {
  for (const { source, records, changed, unused } of importAll())
    console.log(`${source}: ${records} records${changed ? ', changed' : ''}, ${unused.length} things not used`);
}

/** Entry of `npm run data`. Exit code 0, 1 on findings, 2 on bad usage. */
export async function main(args: string[]): Promise<number> {
  const name = args[0] ?? '';
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(USAGE);
    return 2;
  }
  try {
    await command(args.slice(1));
    return 0;
  } catch (error) {
    if (!(error instanceof DataError || error instanceof UsageError)) throw error;
    console.error(error.message);
    return error instanceof UsageError ? 2 : 1;
  }
}
