import { join } from 'node:path';
import { SOURCES } from '../paths';
import { epoch } from './epoch';
import { importRadar } from './hf-radar';
import { type Importer, type Unused, writeIndex } from './index-file';
import { importTracked } from './interconnects';
import { llmStats } from './llm-stats';
import { modelsDev } from './models-dev';
import { mot } from './mot';
import { importMotLicences } from './mot-licences';
import { openingUpChatgpt } from './opening-up-chatgpt';
import { osAiMap } from './os-ai-map';
import { osaiHistory } from './osai-history';
import { osaiIndex } from './osai-index';
import { importSpdx } from './spdx';

const IMPORTERS: Importer[] = [mot, osaiIndex, osaiHistory, openingUpChatgpt, osAiMap, modelsDev, llmStats, epoch];

export interface Imported {
  source: string;
  records: number;
  changed: boolean;
  unused: Unused[];
}

/** Runs every importer over the raw sources; the same input changes nothing. */
export function importAll(): Imported[] {
  importMotLicences(join(SOURCES, 'mot'));
  importSpdx(join(SOURCES, 'licenses'));
  const radar = importRadar(join(SOURCES, 'hf-radar'));
  const observed: Imported = { source: 'hf-radar', records: radar.rows, changed: radar.changed, unused: [] };
  const assessed = IMPORTERS.map((importer) => {
    const index = importer.run(join(SOURCES, importer.folder));
    return { source: importer.source, records: index.records.length, changed: writeIndex(index), unused: index.unused };
  });
  const { ids, unused, changed } = importTracked(join(SOURCES, 'interconnects-tracked-models'));
  const tracked: Imported = {
    source: 'interconnects-tracked-models',
    records: ids,
    changed,
    unused: unused.map((key) => ({ key, what: 'row', why: 'no id of the hub' })),
  };
  return [...assessed, observed, tracked];
}
