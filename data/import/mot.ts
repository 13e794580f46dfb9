import { join } from 'node:path';
import type { ComponentId } from '../../src/core/components';
import { type MofRelease, mofResult } from '../../src/definitions/peers/mof-rule';
import { filesBelow, readYaml } from '../files';
import type { Importer, IndexFact, IndexFile, IndexRecord, Unused } from './index-file';
import { contradicts, ghRepo, hfModel } from './links';
import { REJECTED_LINKS, SKIPPED_RECORDS } from './mot-corrections';

const REVISION = '8b5d30e90a7c62d7d6ece48b91e69ff495920a4d';
const DATE = '2026-05-11';

/** MOF component names, as MOT writes them, and ours. Its Datasets is both training sets. */
const COMPONENTS: Record<string, ComponentId[]> = {
  'Model architecture': ['architecture_code'],
  'Data preprocessing code': ['data_processing_code'],
  'Training code': ['training_code'],
  'Inference code': ['inference_code'],
  'Evaluation code': ['eval_code'],
  'Supporting libraries and tools': ['libs_tools'],
  'Model parameters (Final)': ['weights_final'],
  'Model parameters (Intermediate)': ['weights_intermediate'],
  Datasets: ['train_data_pretraining', 'train_data_posttraining'],
  'Evaluation data': ['eval_data'],
  'Model metadata': ['metadata'],
  'Sample model outputs': ['sample_outputs'],
  'Model card': ['model_card'],
  'Data card': ['data_description'],
  'Technical report': ['tech_report'],
  'Research paper': ['paper'],
  'Evaluation results': ['eval_results'],
};

/** Words that stand in the licence field and are no licence: the component is not there, or is not given out. */
const ABSENT = /^(component )*(component )?not include|^undisclosed$|^proprietary$/i;

interface Component {
  name: string;
  license?: string;
  component_path?: string;
}

type MotRelease = Omit<MofRelease, 'components'> & {
  name: string;
  version?: string | null;
  date?: string;
  producer?: string;
  repository?: string | null;
  huggingface?: string | null;
  components: Component[];
};

/** Licence of a component: its own, else the release's; `unlicensed` means included without one. */
function licenceOf(component: Component, release: MotRelease): Pick<IndexFact, 'licence' | 'licenceFor'> {
  const own = component.license;
  if (own !== undefined) return { licence: /^unlicensed$/i.test(own) ? 'NONE' : own };
  const shared = release.license?.distribution?.name?.trim();
  return shared ? { licence: shared, licenceFor: 'release' } : {};
}

function facts(release: MotRelease): Pick<IndexRecord, 'facts' | 'findings'> {
  const listed = release.components.flatMap((c) => (COMPONENTS[c.name] ?? []).map((component) => ({ c, component })));
  const absent = listed.filter(({ c }) => ABSENT.test(c.license ?? ''));
  const there = listed.filter(({ c }) => !ABSENT.test(c.license ?? ''));
  const says = (licence = '') => (/not include/i.test(licence) ? ('absent' as const) : ('closed' as const));
  return {
    facts: there.map(
      ({ c, component }): IndexFact => ({ component, state: 'released', ...licenceOf(c, release), ...link(c) }),
    ),
    ...(absent.length > 0 && { findings: absent.map(({ c, component }) => ({ component, says: says(c.license) })) }),
  };
}

const link = ({ component_path: path }: Component) => (path?.startsWith('https://') ? { link: path } : {});

function refsOf(file: string, release: MotRelease, unused: Unused[]): Pick<IndexRecord, 'refs' | 'repository'> {
  const weights = hfModel(release.huggingface ?? '');
  const code = ghRepo(release.repository ?? '');
  const wrong = weights && (REJECTED_LINKS.has(file) || contradicts(release.name, release.version ?? '', weights));
  if (wrong) unused.push({ key: file, what: `link ${weights}`, why: `contradicts the record's name ${release.name}` });
  return { refs: weights && !wrong ? [weights] : [], ...(code && { repository: code }) };
}

function record(file: string, release: MotRelease, unused: Unused[]): IndexRecord {
  return {
    key: file,
    name: release.name,
    ...(release.producer && { maker: release.producer }),
    url: `https://github.com/lfai/model_openness_tool/blob/${REVISION}/models/${encodeURIComponent(file)}`,
    date: release.date ?? DATE,
    ...refsOf(file, release, unused),
    ...facts(release),
    peer: { kind: 'mof', ...mofResult(release) },
  };
}

/**
 * The Model Openness Tool's records (LF AI & Data). Quirks: what is not listed was not recorded, so it stays unknown;
 * several links are wrong or doubled; a handful of entries are tests. Of two records of one artefact the newer speaks.
 */
export const mot: Importer = {
  source: 'mot',
  folder: 'mot',
  run(dir): IndexFile {
    const unused: Unused[] = [];
    const records = filesBelow(join(dir, 'models'), '.yml').flatMap((path) => {
      const file = path.slice(path.lastIndexOf('/') + 1);
      const why = SKIPPED_RECORDS.get(file);
      if (why) unused.push({ key: file, what: 'record', why });
      return why ? [] : [record(file, (readYaml(path).value as { release: MotRelease }).release, unused)];
    });
    return { source: 'mot', date: DATE, records: newestOfEach(records, unused), unused };
  },
};

function newestOfEach(records: IndexRecord[], unused: Unused[]): IndexRecord[] {
  const best = new Map<string, IndexRecord>();
  for (const r of records) {
    const ref = r.refs[0]?.toLowerCase() ?? `key:${r.key}`;
    const [keep, drop] = pick(best.get(ref), r);
    best.set(ref, keep);
    if (drop)
      unused.push({ key: drop.key, what: 'record', why: `${keep.key} speaks of the same artefact and is no older` });
  }
  return [...best.values()];
}

/** The newer of two; of two of one day the one that lists more. */
function pick(a: IndexRecord | undefined, b: IndexRecord): [IndexRecord, IndexRecord?] {
  if (!a) return [b];
  const newer = a.date === b.date ? a.facts.length >= b.facts.length : a.date > b.date;
  return newer ? [a, b] : [b, a];
}
