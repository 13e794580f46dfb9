import { join } from 'node:path';
import type { ComponentId } from '../../src/core/components';
import { filesBelow, readYaml } from '../files';
import type { Importer, IndexFact, IndexFile, IndexRecord, Unused } from './index-file';
import { hfModel } from './links';

const REVISION = '57cbce241931b8948ba0d035019226cc0db49faa';
const DATE = '2026-06-11';

interface Product {
  name: string;
  display_name: string;
  type: string;
  organization?: string;
  huggingface_model?: { url: string }[];
}
interface Score {
  openness: { components?: string | null; sources?: { url: string; accessed: string }[] };
}

type Part = [key: string, word: string, remark: string];

/** `weights:open(Apache-2.0);data:closed` → parts. Remarks may hold semicolons. */
export const parts = (text: string): Part[] =>
  text.split(/;(?![^(]*\))/).flatMap((part): Part[] => {
    const [, key, word = '', remark = ''] = /^\s*([\w -]+?)\s*:\s*([^(]*)(?:\((.*)\))?/.exec(part) ?? [];
    return key ? [[key, word.trim(), remark]] : [];
  });

const HOSTED = /api|bedrock|vertex|hosted|claude\.ai|chatgpt|app|service/i;

function weights([, word, remark]: Part, licence: Part | undefined): IndexFact[] {
  const fact = (rest: Pick<IndexFact, 'state' | 'access'>): IndexFact[] => [{ component: 'weights_final', ...rest }];
  if (/^open|^partial/.test(word))
    return fact({ state: /gated|contact-info|click/i.test(remark) ? 'gated' : 'released' });
  if (!word.startsWith('closed')) return [];
  return fact({
    state: 'withheld',
    ...(HOSTED.test(`${remark} ${licence?.[2] ?? ''}`) && { access: 'hosted' as const }),
  });
}

/** Words about data; scripts that rebuild it are not the data. */
function data(component: ComponentId, [, word, remark]: Part): IndexFact[] {
  if (/reconstruct/i.test(remark) && !word.startsWith('closed')) return [{ component, state: 'reconstructable' }];
  if (word.startsWith('open')) return [{ component, state: 'released' }];
  if (word.startsWith('partial')) return [{ component, state: 'partial' }];
  if (/^(disclosed|described|documented|itemi[sz]ed)/.test(word))
    return [{ component, state: word.startsWith('item') ? 'itemised' : 'described' }];
  return [];
}

/** "Code" is training code only where the remark says so; else all that is certain is code to run the model. */
function code([, word, remark]: Part): IndexFact[] {
  if (!/^(open|partial)/.test(word)) return [];
  const training = /train(?!ing pipeline)|recipe|megatron|pre-?training/i.test(remark) && !/no training/i.test(remark);
  if (training) return [{ component: 'training_code', state: word.startsWith('open') ? 'released' : 'partial' }];
  return word.startsWith('open') ? [{ component: 'inference_code', state: 'released' }] : [];
}

function record(product: Product, score: Score): IndexRecord {
  const all = parts(score.openness.components ?? '');
  const part = (...keys: string[]) => all.find(([key]) => keys.includes(key));
  const [w, d, post, c, l] = [
    part('weights'),
    part('data', 'base-data'),
    part('post-training-data', 'post-training'),
    part('code'),
    part('model-license', 'license'),
  ];
  const released = (w ? weights(w, l) : []).map((f) => (f.state !== 'withheld' && l ? { ...f, licence: l[1] } : f));
  const closed = [
    ...(d?.[1].startsWith('closed') ? ['train_data_pretraining' as const] : []),
    ...(c?.[1].startsWith('closed') ? ['training_code' as const] : []),
  ];
  return {
    key: product.name,
    name: product.display_name,
    ...(product.organization && { maker: product.organization }),
    url: `https://github.com/currentai-org/os-ai-map/blob/${REVISION}/sources/scores/${product.name}.yaml`,
    date: score.openness.sources?.[0]?.accessed ?? DATE,
    refs: (product.huggingface_model ?? []).flatMap(({ url }) => hfModel(url) ?? []),
    facts: [
      ...released,
      ...(d ? data('train_data_pretraining', d) : []),
      ...(post ? data('train_data_posttraining', post) : []),
      ...(c ? code(c) : []),
    ],
    ...(closed.length > 0 && { findings: closed.map((component) => ({ component, says: 'closed' as const })) }),
  };
}

/** Current AI's stack map: models with components in words and cited pages. Its 0–5 class is an opinion and stays out. */
export const osAiMap: Importer = {
  source: 'os-ai-map',
  folder: 'os-ai-map',
  run(dir): IndexFile {
    const unused: Unused[] = [];
    const records = filesBelow(join(dir, 'sources/products'), '.yaml').flatMap((path) => {
      const product = readYaml(path).value as Product;
      if (product.type !== 'model') return [];
      return [record(product, readYaml(path.replace('/products/', '/scores/')).value as Score)];
    });
    for (const r of records)
      if (r.refs.length === 0)
        unused.push({
          key: r.key,
          what: 'identity',
          why: 'names no Hugging Face model: joined by the alias table or on its own',
        });
    return { source: 'os-ai-map', date: DATE, records, unused };
  },
};
