import type { ComponentId } from '../../src/core/components';
import { filesBelow, readYaml } from '../files';
import type { Importer, IndexFact, IndexFile, IndexRecord, Unused } from './index-file';
import { hfModel, isDatasetLink, linksIn } from './links';

const REVISION = '801f68773ae7f7d9e527afb7bbaf3e9d8d29f2fb';
const DATE = '2025-03-11';

interface Dimension {
  class?: string | null;
  link?: unknown;
  notes?: string | null;
}

type Project = Record<string, Dimension> & { project: { name: string }; org?: { name?: string | null } };

/** What each dimension is about. `rldata` names data sets, never a model; `opencode` is training and tuning code. */
const COMPONENTS: Record<string, ComponentId> = {
  llmweights: 'weights_final',
  llmdata: 'train_data_pretraining',
  rldata: 'train_data_posttraining',
  opencode: 'training_code',
  preprint: 'tech_report',
  paper: 'paper',
  modelcard: 'model_card',
  datasheet: 'data_description',
};

/** The words map as the European index's do; "closed" about weights meant the tuned ones and is left out. */
function stateOf(dimension: string, { class: word, link }: Dimension): IndexFact['state'] | null {
  const data = dimension.endsWith('data');
  if (word === 'open') return data && !linksIn(link).some(isDatasetLink) ? 'itemised' : 'released';
  if (word === 'partial') return dimension.endsWith('weights') ? 'gated' : 'partial';
  return null;
}

function record(name: string, file: Project, unused: Unused[]): IndexRecord {
  const tuned = linksIn(file.rlweights?.link).flatMap((l) => hfModel(l) ?? []);
  if (tuned.length === 0)
    unused.push({ key: name, what: 'link of the tuned weights', why: 'names no Hugging Face model' });
  const weights = file.rlweights?.class ? file.rlweights : file.llmweights;
  const rows = Object.entries(COMPONENTS).map(([dimension, component]) => ({
    dimension,
    component,
    value: (component === 'weights_final' ? weights : file[dimension]) ?? {},
  }));
  const facts = rows.flatMap(({ dimension, component, value }): IndexFact[] => {
    const state = stateOf(dimension, value);
    const [link] = linksIn(value.link);
    return state ? [{ component, state, ...(link?.startsWith('https://') && { link }) }] : [];
  });
  const closed = rows.filter(({ dimension, value }) => value.class === 'closed' && dimension !== 'llmweights');
  return {
    key: name,
    name: file.project.name,
    ...(file.org?.name && { maker: file.org.name }),
    url: `https://github.com/opening-up-chatgpt/opening-up-chatgpt.github.io/blob/${REVISION}/projects/${encodeURIComponent(name)}`,
    date: DATE,
    refs: tuned.slice(0, 1),
    facts,
    ...(closed.length > 0 && { findings: closed.map(({ component }) => ({ component, says: 'closed' as const })) }),
  };
}

/** Opening up ChatGPT, the European index's predecessor, frozen in March 2025. */
export const openingUpChatgpt: Importer = {
  source: 'opening-up-chatgpt',
  folder: 'opening-up-chatgpt',
  run(dir): IndexFile {
    const unused: Unused[] = [];
    const files = filesBelow(`${dir}/projects`, '.yaml').filter((f) => !/sample|template/.test(f));
    const records = files.map((path) =>
      record(path.slice(path.lastIndexOf('/') + 1), readYaml(path).value as Project, unused),
    );
    return { source: 'opening-up-chatgpt', date: DATE, records, unused };
  },
};
