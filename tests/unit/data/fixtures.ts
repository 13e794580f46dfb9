import { parseYaml } from '../../../data/files';
import type { IndexFile } from '../../../data/import/index-file';
import type { Data, Loaded } from '../../../data/load';

/** A loaded file from a text, as if it stood at `file`. */
export function loaded<T>(file: string, text: string): Loaded<T> {
  const yaml = parseYaml(file, text);
  return { yaml, value: yaml.value as T };
}

/** Data with nothing in it but what is given. */
export const dataOf = (part: Partial<Data>): Data => ({
  models: [],
  licences: [],
  sources: [{ id: 'mot', name: 'MOT', publisher: 'x', url: 'https://example.org' }],
  makers: [loaded('data/makers/lab.yaml', 'id: lab\nname: Lab\nkind: non-profit\nowners:\n  hf:\n    - lab\n')],
  datasets: [],
  aliases: [],
  reuploaders: [],
  audits: [],
  indexes: [] as IndexFile[],
  observed: { date: '2026-08-22', rows: [] },
  tracked: [],
  spdx: { MIT: 'of', 'Apache-2.0': 'of' },
  ...part,
});

/** A curated record; `rest` replaces the last lines. */
export const modelText = (rest = '', id = 'lab/model'): string => `id: ${id}
name: Model
kind: family
maker: lab
members:
  - hf:lab/model-7b
  - hf:lab/model-1b
facts:
  weights_final:
    state: released
    licence: MIT
    evidence:
      - url: https://example.org/card
        shows: a card
        kind: primary
        accessed: 2026-11
${rest}confidence: high
assessed: 2026-11
`;

export const model = (rest = '', id = 'lab/model') =>
  loaded<Data['models'][number]['value']>(`data/models/${id}.yaml`, modelText(rest, id));
