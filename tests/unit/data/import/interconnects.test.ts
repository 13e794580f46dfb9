import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTracked } from '../../../../data/import/interconnects';

const folder = mkdtempSync(join(tmpdir(), 'tracked-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('ids of both lists, once each in any case, sorted; what is no id of the hub is given back', () => {
  writeFileSync(join(folder, 'models.csv'), 'org,model,modelId\nlab,B,lab/B\nlab,a,lab/a\nlab,x,not an id\n');
  writeFileSync(join(folder, 'extra_models.csv'), 'org,model,modelId\nLab,b,Lab/b\nother,C,other/C\n');
  expect(readTracked(folder)).toEqual({ ids: ['lab/a', 'Lab/b', 'other/C'], unused: ['not an id'] });
});
