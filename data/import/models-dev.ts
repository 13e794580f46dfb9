import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'smol-toml';
import type { Ref } from '../../src/core/refs';
import { filesBelow } from '../files';
import type { Importer, IndexFile, IndexRecord, Unused } from './index-file';

const REVISION = 'f3fc692299671838c7c65fd8126bf84d81a2e817';
const DATE = '2026-07-02';

interface Model {
  name: string;
  open_weights?: boolean;
  release_date?: string;
  license?: string;
}

/** Known to be wrong about their model (NOTES): the file says the contrary of the maker. */
const WRONG = new Map([['mistral/codestral-latest', 'an alias that moves between open and hosted models']]);

/** How a model is named in an API: maker and model, dots as dashes, so that spellings of one version meet. */
export const apiRef = (maker: string, model: string): string =>
  `api:${maker}/${model}`.toLowerCase().replaceAll('.', '-');

/** OpenRouter's page of the same model, where the record links it under the very name it gives the model itself. */
export const openrouterRefs = (name: string, text: string): Ref[] => [
  ...new Set(
    [...text.matchAll(/https:\/\/openrouter\.ai\/([a-z0-9-]{1,60})\/([a-z0-9.-]{1,100})/g)]
      .filter(([, , linked]) => linked === name)
      .map(([, vendor, linked]): Ref => `openrouter:${vendor}/${linked}`),
  ),
];

function record(key: string, model: Model, text: string): IndexRecord {
  const [maker = '', name = ''] = key.split('/');
  const open = model.open_weights === true;
  return {
    key,
    name: model.name,
    maker,
    ...(/^\d{4}-\d{2}(-\d{2})?$/.test(model.release_date ?? '') && { released: model.release_date! }),
    url: `https://github.com/anomalyco/models.dev/blob/${REVISION}/models/${key}.toml`,
    date: DATE,
    refs: [apiRef(maker, name), ...openrouterRefs(name, text)],
    // Every model here is one that a provider serves: weights that aren't open are hosted.
    facts: [
      open
        ? { component: 'weights_final', state: 'released', ...(model.license && { licence: model.license }) }
        : { component: 'weights_final', state: 'withheld', access: 'hosted' },
    ],
  };
}

/** models.dev's canonical records. Its provider files contradict themselves on 164 names and are not read. */
export const modelsDev: Importer = {
  source: 'models.dev',
  folder: 'models.dev',
  run(dir): IndexFile {
    const unused: Unused[] = [];
    const root = join(dir, 'models/');
    const records = filesBelow(root, '.toml').flatMap((path) => {
      const key = path.slice(root.length, -'.toml'.length);
      const why = WRONG.get(key) ?? (key.endsWith('-latest') ? 'an alias that moves from model to model' : undefined);
      if (why) unused.push({ key, what: 'record', why });
      const text = readFileSync(path, 'utf8');
      return why ? [] : [record(key, parse(text) as unknown as Model, text)];
    });
    return { source: 'models.dev', date: DATE, records, unused };
  },
};
