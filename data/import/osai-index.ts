import { join } from 'node:path';
import type { ComponentId } from '../../src/core/components';
import type { Ref } from '../../src/core/refs';
import { type OsaiRecord, osaiLetters, osaiScore } from '../../src/definitions/peers/osai-rule';
import { filesBelow, readYaml } from '../files';
import type { Importer, IndexFact, IndexFile, IndexRecord, Unused } from './index-file';
import { ghRepo, hfModel, isDatasetLink, linksIn } from './links';
import { FOREIGN_WEIGHTS, OLDER_LICENCE, SWAPPED_NAMES } from './osai-corrections';

const REPOSITORY = 'https://github.com/Language-Technology-Assessment/main-database/blob';
const REVISION = '5a388e871b88735e7ab7e6fb230b76c9d460d99a';
const DATE = '2026-06-12';

/** Where and when a record stood as it does. */
export interface Standing {
  url: string;
  date: string;
}

interface Dimension {
  class?: string | null;
  link?: unknown;
}

export type OsaiFile = Record<string, Dimension> & {
  system: {
    name: string;
    basemodelname?: string | null;
    endmodelname?: string | null;
    endmodellicense?: string | null;
    'endmodel license'?: string | null;
    releasedate?: string | number | null;
  };
  org?: { name?: string | null };
};

/** Dimensions that speak of the end model, and the component each is about. `code` and hardware rate documentation. */
const END: Record<string, ComponentId> = {
  weights_endmodel: 'weights_final',
  datasources_endmodel: 'train_data_posttraining',
  datasources_basemodel: 'train_data_pretraining',
  trainingcode: 'training_code',
  preprint: 'tech_report',
  paper: 'paper',
  modelcard: 'model_card',
  datasheet: 'data_description',
};
const BASE: Record<string, ComponentId> = {
  weights_basemodel: 'weights_final',
  datasources_basemodel: 'train_data_pretraining',
};

/** How the index's words map to states (INDEX-STATES): its "closed" is a finding, not a fact, except for weights. */
function stateOf(dimension: string, value: Dimension): IndexFact['state'] | null {
  const weights = dimension.startsWith('weights');
  if (value.class === 'open')
    return dimension.startsWith('datasources') && !linksIn(value.link).some(isDatasetLink) ? 'itemised' : 'released';
  if (value.class === 'partial') return weights ? 'gated' : 'partial';
  return value.class === 'closed' && weights ? 'withheld' : null;
}

function statements(file: OsaiFile, mapping: Record<string, ComponentId>): Pick<IndexRecord, 'facts' | 'findings'> {
  const rows = Object.entries(mapping).flatMap(([dimension, component]) => {
    const value = file[dimension];
    return value?.class ? [{ dimension, component, value }] : [];
  });
  const facts = rows.flatMap(({ dimension, component, value }): IndexFact[] => {
    const state = stateOf(dimension, value);
    const [link] = linksIn(value.link);
    return state ? [{ component, state, ...(link?.startsWith('https://') && { link }) }] : [];
  });
  const closed = rows.filter(({ dimension, value }) => value.class === 'closed' && !dimension.startsWith('weights'));
  return {
    facts,
    ...(closed.length > 0 && { findings: closed.map(({ component }) => ({ component, says: 'closed' as const })) }),
  };
}

const licenceOf = ({ system }: OsaiFile) => (system.endmodellicense ?? system['endmodel license'])?.trim();
const modelRefs = (value: Dimension | undefined): Ref[] =>
  [...new Set(linksIn(value?.link).flatMap((l) => hfModel(l) ?? []))].slice(0, 1);
const repositories = (file: OsaiFile): Ref[] => [
  ...new Set(['trainingcode', 'code'].flatMap((d) => linksIn(file[d]?.link)).flatMap((l) => ghRepo(l) ?? [])),
];

/** The end model's record, and its base model's where that is a model of its own. */
export function osaiRecords(name: string, file: OsaiFile, standing: Standing, unused: Unused[]): IndexRecord[] {
  const system = SWAPPED_NAMES.has(name) ? swapped(file.system) : file.system;
  const foreign = FOREIGN_WEIGHTS.get(name);
  const [end, base] = [foreign ? [] : modelRefs(file.weights_endmodel), modelRefs(file.weights_basemodel)];
  if (foreign) unused.push({ key: name, what: 'link of the end model', why: foreign });
  else if (end.length === 0)
    unused.push({ key: name, what: 'link of the end model', why: 'names no Hugging Face model' });
  const shared = { ...standing, ...(file.org?.name && { maker: file.org.name }) };
  const ownBase = base.length > 0 && base[0]!.toLowerCase() !== end[0]?.toLowerCase();
  const related = repositories(file);
  const older = OLDER_LICENCE.get(name);
  if (older) unused.push({ key: name, what: 'licence', why: older });
  const licence = older ? undefined : licenceOf(file);
  // Weights that are linked in a code repository: the record gives it as the model's own.
  const repository =
    end.length === 0 ? linksIn(file.weights_endmodel?.link).flatMap((l) => ghRepo(l) ?? [])[0] : undefined;
  const endRecord: IndexRecord = {
    key: name,
    name: system.endmodelname ?? system.name,
    ...shared,
    ...(system.releasedate && { released: String(system.releasedate) }),
    refs: end,
    ...(repository && { repository }),
    ...(related.length > 0 && { related }),
    ...(ownBase && { bases: base }),
    ...withLicence(statements(file, ownBase || separate(system) ? END : withoutPostTraining), licence),
    peer: { kind: 'osai', score: osaiScore(file as OsaiRecord), classes: osaiLetters(file as OsaiRecord) },
  };
  return [
    endRecord,
    ...(ownBase
      ? [
          {
            key: `${name}#base`,
            name: system.basemodelname ?? base[0]!.slice(3),
            ...shared,
            refs: base,
            ...statements(file, BASE),
          },
        ]
      : []),
  ];
}

const swapped = (system: OsaiFile['system']) => ({
  ...system,
  basemodelname: system.endmodelname,
  endmodelname: system.basemodelname,
});
const separate = ({ basemodelname, endmodelname }: OsaiFile['system']) =>
  Boolean(basemodelname) && basemodelname !== endmodelname;
/** Where base and end model are one, the two data dimensions mirror each other: one training set. */
const { datasources_endmodel: _, ...withoutPostTraining } = END;

/** The index names the licence of the end model's weights; its licence dimension says nothing about availability. */
function withLicence(statement: Pick<IndexRecord, 'facts' | 'findings'>, licence: string | undefined) {
  if (!licence || /^(none|unknown|unclear|mixed|various|undisclosed|custom license)$/i.test(licence)) return statement;
  return {
    ...statement,
    facts: statement.facts.map((f) =>
      f.component === 'weights_final' && f.state !== 'withheld' ? { ...f, licence } : f,
    ),
  };
}

/** The European Open Source AI Index. A record judges an end model and names its base: two records of ours. */
export const osaiIndex: Importer = {
  source: 'osai-index',
  folder: 'osai-index',
  run(dir): IndexFile {
    const unused: Unused[] = [];
    const files = filesBelow(dir, '.yaml').filter((path) => !path.endsWith('a_submission_template.yaml'));
    const all = files.flatMap((path) => {
      const name = path.slice(join(dir, '/').length);
      const standing = { url: `${REPOSITORY}/${REVISION}/${encodeURIComponent(name)}`, date: DATE };
      return osaiRecords(name, readYaml(path).value as OsaiFile, standing, unused);
    });
    return { source: 'osai-index', date: DATE, records: all, unused };
  },
};
