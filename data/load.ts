import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { ObservedRow } from '../src/catalogue/observed-row';
import { filesBelow, problemAt, readYaml, type YamlFile } from './files';
import type { IndexFile } from './import/index-file';
import type { Tracked } from './import/interconnects';
import { DATA, INDEXES, LICENCES, MODELS } from './paths';
import { DataError, type Problem } from './problem';
import {
  type AliasEntry,
  type AuditFile,
  aliasSchema,
  auditSchema,
  type DatasetFile,
  datasetSchema,
  type LicenceFile,
  licenceSchema,
  type MakerFile,
  type ModelFile,
  makerSchema,
  modelSchema,
  type ReuploaderEntry,
  reuploaderSchema,
  type SourceFile,
  sourceSchema,
} from './schema';

export interface Loaded<T> {
  yaml: YamlFile;
  value: T;
}

/** Everything that the packaged catalogue is made from. */
export interface Data {
  models: Loaded<ModelFile>[];
  licences: Loaded<LicenceFile>[];
  sources: SourceFile[];
  makers: Loaded<MakerFile>[];
  datasets: Loaded<DatasetFile>[];
  aliases: Loaded<AliasEntry[]>[];
  reuploaders: Loaded<ReuploaderEntry[]>[];
  audits: Loaded<AuditFile>[];
  indexes: IndexFile[];
  observed: { date: string; rows: ObservedRow[] };
  /** Hub ids that an index tracks without judging them. */
  tracked: string[];
  spdx: Record<string, string>;
}

/** Checks a parsed file against its form; one line a problem, at the line where it stands. */
function check<T>(yaml: YamlFile, schema: z.ZodType<T>, problems: Problem[]): Loaded<T>[] {
  const parsed = schema.safeParse(yaml.value);
  if (parsed.success) return [{ yaml, value: parsed.data }];
  for (const { path, message } of parsed.error.issues.slice(0, 5))
    problems.push(problemAt(yaml, path, 'schema', `${path.join('.') || 'file'}: ${message}`));
  return [];
}

function folder<T>(dir: string, schema: z.ZodType<T>, problems: Problem[]): Loaded<T>[] {
  return filesBelow(dir, '.yaml').flatMap((file) => {
    try {
      return check(readYaml(file), schema, problems);
    } catch (error) {
      if (!(error instanceof DataError)) throw error;
      problems.push(...error.problems);
      return [];
    }
  });
}

const json = <T>(file: string): T => JSON.parse(readFileSync(file, 'utf8')) as T;

/** Reads all data and checks its form; throws a DataError with every problem found. */
export function loadData(): Data {
  const problems: Problem[] = [];
  const models = folder(MODELS, modelSchema, problems);
  const licences = folder(LICENCES, licenceSchema, problems);
  const sources = check(readYaml(join(DATA, 'sources.yaml')), z.array(sourceSchema), problems)[0]?.value ?? [];
  const makers = folder(join(DATA, 'makers'), makerSchema, problems);
  const datasets = folder(join(DATA, 'datasets'), datasetSchema, problems);
  const audits = folder(join(DATA, 'audit'), auditSchema, problems);
  const aliasFile = join(DATA, 'aliases.yaml');
  const aliases = existsSync(aliasFile) ? check(readYaml(aliasFile), z.array(aliasSchema), problems) : [];
  const reuploaders = check(readYaml(join(DATA, 'reuploaders.yaml')), z.array(reuploaderSchema), problems);
  if (problems.length > 0) throw new DataError(problems);
  const indexes = filesBelow(INDEXES, '.json')
    .map((file) => json<IndexFile | { records?: undefined }>(file))
    .filter((index): index is IndexFile => Array.isArray(index.records));
  return {
    models,
    licences,
    sources,
    makers,
    datasets,
    aliases,
    reuploaders,
    audits,
    indexes,
    observed: json(join(INDEXES, 'hf-radar.json')),
    tracked: json<Tracked>(join(INDEXES, 'interconnects.json')).tracked,
    spdx: json<{ flags: Record<string, string> }>(join(INDEXES, 'spdx.json')).flags,
  };
}
