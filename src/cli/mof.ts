import {
  MOF_COMPONENTS,
  type MofDecision,
  type MofRelease,
  mofDecisions,
  mofResult,
} from '../definitions/peers/mof-rule';
import { isRecord, readPeerFile, shown } from './peer-file';
import { options, UsageError } from './usage';

/** `mof`: class and progress of release files by the Model Openness Tool's own rule (missing counts as not met). */
export async function mof(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { json: { type: 'boolean' } });
  if (positionals.length === 0) throw new UsageError('expected one or more release files (.yml)');
  const releases = positionals.map((file) => ({ file, release: releaseOf(file) }));
  for (const { file, release } of releases) print(file, release, values.json ?? false);
  return 0;
}

/** The release in a file of the tool's form; anything else is a UsageError that says where it is not. */
function releaseOf(file: string): MofRelease {
  const { release } = readPeerFile(file);
  if (!isRecord(release))
    throw new UsageError(`${file}: expected a key "release" with a record, as the Model Openness Tool writes it`);
  const wrong = licenceProblem(release.license) ?? componentsProblem(release.components);
  if (wrong) throw new UsageError(`${file}: ${wrong}`);
  return release as MofRelease;
}

const isEmpty = (value: unknown) => value === undefined || value === null;
const isName = (value: unknown) => isEmpty(value) || typeof value === 'string';

/** What is wrong with the licences of the whole: a record of records, each with a name. */
function licenceProblem(licences: unknown): string | null {
  if (isEmpty(licences)) return null;
  if (!isRecord(licences)) return `expected a record "release.license", found ${shown(licences)}`;
  const wrong = Object.entries(licences).find(([, l]) => !isEmpty(l) && !(isRecord(l) && isName(l.name)));
  return wrong ? `expected a licence name in "release.license.${wrong[0]}.name", found ${shown(wrong[1])}` : null;
}

function componentsProblem(components: unknown): string | null {
  if (!Array.isArray(components)) return 'expected a list "release.components"';
  for (const [i, component] of components.entries()) {
    const wrong = componentProblem(component);
    if (wrong) return wrong;
    // The rule looks a component up by its name: of two, one would be passed over without a word.
    if (components.findIndex((c) => c.name === component.name) < i)
      return `component ${shown(component.name)} is there more than once`;
  }
  return null;
}

function componentProblem(component: unknown): string | null {
  if (!isRecord(component) || typeof component.name !== 'string')
    return `expected a component with a name, found ${shown(component)}`;
  if (!Object.hasOwn(MOF_COMPONENTS, component.name)) return `unknown component ${shown(component.name)}`;
  if (isName(component.license)) return null;
  return `expected a licence name for ${shown(component.name)}, found ${shown(component.license)}`;
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
