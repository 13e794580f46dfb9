import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Importer, IndexFact, IndexFile, IndexRecord, Unused } from './index-file';
import { contradicts, hfModel } from './links';
import { apiRef } from './models-dev';

const REVISION = '24a9ccf7402306f0c3e237213538e4537d64ecc2';
const DATE = '2025-10-16';

interface Model {
  model_id: string;
  name: string;
  organization_id: string;
  release_date?: string | null;
  license_id?: string | null;
  source_weights_link?: string | null;
}

/** Records whose licence is known to be wrong or stale (NOTES). */
const WRONG_LICENCE = new Set([
  'kimi-k2-instruct',
  'kimi-k2-base',
  'kimi-k2-0905',
  'kimi-k2-instruct-0905',
  'magistral-medium',
  'gemma-3n-e2b',
  'gemma-3n-e4b',
  'gemma-3n-e2b-it',
  'gemma-3n-e4b-it',
]);

/** Licence ids of the source as people write the licence; proprietary is no licence to anybody. */
const written = (id: string | null | undefined): string | undefined =>
  !id || /proprietary|unknown|other/.test(id) ? undefined : id.replaceAll('_', ' ').replace(/(\d) (\d)/g, '$1.$2');

function weights(model: Model, open: boolean): IndexFact[] {
  if (open) {
    const licence = WRONG_LICENCE.has(model.model_id) ? undefined : written(model.license_id);
    return [{ component: 'weights_final', state: 'released', ...(licence && { licence }) }];
  }
  return model.license_id === 'proprietary'
    ? [{ component: 'weights_final', state: 'withheld', access: 'hosted' }]
    : [];
}

function record(model: Model, unused: Unused[]): IndexRecord {
  const link = hfModel(model.source_weights_link ?? '');
  const wrong = link !== null && contradicts(model.name, '', link);
  if (wrong)
    unused.push({ key: model.model_id, what: `link ${link}`, why: `contradicts the record's name ${model.name}` });
  const ref = link && !wrong ? [link] : [];
  return {
    key: model.model_id,
    name: model.name,
    maker: model.organization_id,
    ...(model.release_date && { released: model.release_date }),
    url: `https://github.com/JonathanChavezTamales/llm-leaderboard/tree/${REVISION}/data`,
    date: DATE,
    refs: ref.length > 0 ? ref : [apiRef(model.organization_id, model.model_id)],
    facts: weights(model, link !== null && !wrong),
  };
}

/** LLM-Stats: licence ids and links to weights. Its flag for commercial use is wrong in known cases and is not read. */
export const llmStats: Importer = {
  source: 'llm-stats',
  folder: 'llm-stats',
  run(dir): IndexFile {
    const unused: Unused[] = [];
    const models = JSON.parse(readFileSync(join(dir, 'models.json'), 'utf8')) as Model[];
    const records = models.map((m) => record(m, unused));
    for (const r of records)
      if (r.facts.length === 0)
        unused.push({ key: r.key, what: 'weights', why: 'neither a link to weights nor a proprietary licence' });
    return { source: 'llm-stats', date: DATE, records: records.filter((r) => r.facts.length > 0), unused };
  },
};
