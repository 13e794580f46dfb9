import { describe, expect, test } from 'vitest';
import { compileLicences } from '../../../data/compile/licences';
import type { LicenceFile } from '../../../data/schema';
import { normalise, openLicences } from '../../../src/catalogue/licences';

const file = (id: string, rest: Partial<LicenceFile> = {}): LicenceFile => ({
  id,
  name: id,
  sources: [{ note: 'example' }],
  confidence: 'high',
  ...rest,
});
const { resolve, get } = openLicences(
  compileLicences(
    [
      file('apache-2.0', {
        name: 'Apache License 2.0',
        spdx: 'Apache-2.0',
        aliases: { written: ['Apache 2.0'], hub: ['apache-2.0'] },
      }),
      file('house', {
        name: 'House Community License Agreement',
        aliases: { hubNames: ['house-community', 'modified-mit'], hubNamesUnconfirmed: ['house'] },
      }),
      file('other-house', { name: 'Other House License', aliases: { hubNames: ['modified-mit'] } }),
      file('none', { name: 'No licence', kind: 'none' }),
    ],
    { 'Apache-2.0': 'of', Zlib: 'of', 'CC-BY-NC-4.0': 'n', 'BUSL-1.1': '' },
  ),
);

describe('a licence as somebody wrote it', () => {
  test.each([
    ['Apache-2.0', 'Apache-2.0'],
    ['apache-2.0', 'Apache-2.0'],
    ['Apache 2.0', 'Apache-2.0'],
    ['  "APACHE  2.0" ', 'Apache-2.0'],
    ['Apache Licence 2.0', 'Apache-2.0'],
    ['house_community', null],
    ['house-community', 'LicenseRef-house'],
    ['House Community Licence Agreement', 'LicenseRef-house'],
    ['zlib', 'Zlib'],
    ['Apache-2.0 OR Zlib', 'Apache-2.0 OR Zlib'],
    ['apache-2.0 and zlib', 'Apache-2.0 AND Zlib'],
    ['Apache-2.0 OR Nobodys-1.0', null],
    ['modified-mit', null],
    ['Apache', null],
    ['commercial use restrictions; Apache 2.0', null],
    ['', null],
  ])('%j is %s', (written, expected) => {
    expect(resolve(written)).toBe(expected);
  });
});

test('an SPDX id without a record of ours is known by its flags', () => {
  expect(get('Zlib')).toMatchObject({ osi: true, fsf: true, restrictions: [], usable: true });
  expect(get('CC-BY-NC-4.0')).toMatchObject({ osi: false, fsf: false });
  expect(get('BUSL-1.1')).toMatchObject({ osi: false, fsf: null });
  expect(get('NONE')).toMatchObject({ kind: 'none' });
  expect(get('LicenseRef-nobody')).toBeUndefined();
});

test('normalising keeps what tells licences apart', () => {
  expect(normalise('LLaMA 3.1 Licence')).toBe('llama 3.1 license');
  expect(normalise('Llama 3.1')).not.toBe(normalise('Llama 3.2'));
});
