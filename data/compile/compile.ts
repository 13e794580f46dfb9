import { openLicences } from '../../src/catalogue/licences';
import type { Maker } from '../../src/core/record';
import { refKey } from '../../src/core/refs';
import { lint } from '../lint';
import { loadData } from '../load';
import { DataError } from '../problem';
import type { MakerFile } from '../schema';
import { curatedRecord, sharedAliases } from './curated';
import { type Compiled, emit } from './emit';

export type { Compiled };

import { datasetLinks } from './datasets';
import { join } from './join';
import { compileLicences } from './licences';
import { compileNames } from './names';
import { renamed, renamesOf } from './renames';
import { namesakeHomes, ownersOf, owningRepositories } from './repositories';

/** Everything that is known, joined: licences, curated records, index records. Throws a DataError on bad data. */
export function compile(data = loadData()): Compiled {
  const licences = compileLicences(
    data.licences.map((l) => l.value),
    data.spdx,
  );
  const { resolve } = openLicences(licences);
  const makers = new Map(data.makers.map(({ value }) => [value.id, makerOf(value)]));
  const datasets = data.datasets.map((d) => d.value);
  const models = data.models.map((m) => m.value);
  const tools = { makers, namedBy: datasetLinks(datasets), shared: sharedAliases(models) };
  const curated = models.map((m) => curatedRecord(m, tools));
  const renames = renamesOf(
    models,
    data.makers.map((m) => m.value),
  );
  const aliases = new Map(data.aliases.flatMap((a) => a.value).map((a) => [`${a.source} ${a.key}`, a]));
  const indexes = data.indexes.map((index) => renamed(index, renames));
  const owners = ownersOf(data.makers.map((m) => m.value));
  const records = owningRepositories(join(curated, indexes, resolve, aliases), indexes, owners);
  return {
    records,
    licences,
    sources: data.sources,
    makers: data.makers.map((m) => m.value),
    datasets,
    renames,
    reuploads: models.flatMap((m) => m.reuploads ?? []),
    homes: [...tools.shared, ...models.flatMap((m) => (m.homes ?? []).map(refKey)), ...namesakeHomes(records, owners)],
    names: compileNames(
      models,
      data.reuploaders.flatMap((r) => r.value),
    ),
    observed: data.observed,
    asOf: newestDate(
      data.indexes.map((i) => i.date),
      curated.map((r) => r.assessed),
    ),
  };
}

const makerOf = ({ name, kind, country }: MakerFile): Maker => ({ name, kind, ...(country && { country }) });

/** The catalogue is as recent as the newest thing in it; no clock, so that the same input gives the same bytes. */
const newestDate = (...dates: string[][]): string => dates.flat().reduce((a, b) => (a > b ? a : b), '');

/** Checks, compiles and writes the packaged catalogue; with any problem nothing is written. */
export async function compileAndWrite(): Promise<Compiled> {
  const data = loadData();
  const problems = lint(data);
  if (problems.length > 0) throw new DataError(problems);
  const compiled = compile(data);
  await emit(compiled);
  return compiled;
}
