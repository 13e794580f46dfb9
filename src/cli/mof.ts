import {
  MOF_COMPONENTS,
  type MofDecision,
  type MofRelease,
  mofDecisions,
  mofResult,
} from '../definitions/peers/mof-rule';
import { readPeerFile } from './peer-file';
import { options, UsageError } from './usage';

/** `mof`: class and progress of release files by the Model Openness Tool's own rule (missing counts as not met). */
export async function mof(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { json: { type: 'boolean' } });
  if (positionals.length === 0) throw new UsageError('expected one or more release files (.yml)');
  const releases = positionals.map((file) => ({ file, release: releaseOf(file) }));
  for (const { file, release } of releases) print(file, release, values.json ?? false);
  return 0;
}

/** The release in a file of the tool's form. */
function releaseOf(file: string): MofRelease {
  const { release } = readPeerFile(file) as { release?: MofRelease };
  if (typeof release !== 'object' || release === null)
    throw new UsageError(`${file}: expected a key "release", as the Model Openness Tool writes it`);
  if (!Array.isArray(release.components)) throw new UsageError(`${file}: expected a list "release.components"`);
  const unknown = release.components.find((c) => !Object.hasOwn(MOF_COMPONENTS, c?.name));
  if (unknown) throw new UsageError(`${file}: unknown component ${JSON.stringify(unknown?.name ?? unknown)}`);
  return release;
}

function print(file: string, release: MofRelease, json: boolean): void {
  const { class: reached, progress } = mofResult(release);
  if (json) {
    const [one, two, three] = progress;
    console.log(
      JSON.stringify({
        file,
        class: reached,
        progress: { 1: one, 2: two, 3: three },
        decisions: mofDecisions(release),
      }),
    );
    return;
  }
  const percent = progress.map((p, i) => `class ${i + 1}: ${Math.round(p)} %`).reverse();
  console.log(`${file}: ${reached === 0 ? 'unclassified' : `class ${reached}`} (${percent.join(', ')})`);
  for (const d of mofDecisions(release)) console.log(`  ${d.component}: ${decision(d)}`);
}

const decision = ({ status, licence, by }: MofDecision) =>
  licence ? `${status}, ${licence} (${by === 'component' ? 'its own licence' : `licence of the ${by}`})` : status;
