import { describe, expect, test } from 'vitest';
import { judge, licenceIds } from '../../../src/core/expression';
import { isOpenData, isOpenSource } from '../../../src/core/licence';
import type { Verdict } from '../../../src/core/verdict';
import { LICENCES } from '../helpers';

describe('is it an Open Source licence?', () => {
  test.each<[string | string[] | undefined, Verdict, string]>([
    ['Apache-2.0', 'met', 'licence_osi'],
    ['Zlib', 'met', 'licence_osi'],
    ['CC-BY-NC-4.0', 'not-met', 'licence_restricts'],
    ['LicenseRef-llama', 'not-met', 'licence_restricts'],
    ['CC-BY-4.0', 'cannot-tell', 'licence_not_reviewed'],
    ['LicenseRef-modified-mit', 'cannot-tell', 'licence_not_reviewed'],
    ['CC0-1.0', 'met', 'licence_public_domain'],
    ['LicenseRef-unread', 'cannot-tell', 'licence_not_verified'],
    ['LicenseRef-gpl', 'cannot-tell', 'licence_family'],
    ['LicenseRef-nobody-knows', 'cannot-tell', 'licence_unrecognised'],
    ['NONE', 'not-met', 'licence_none'],
    [undefined, 'cannot-tell', 'licence_not_stated'],
    ['MIT OR CC-BY-NC-4.0', 'met', 'licence_osi'],
    ['MIT AND CC-BY-NC-4.0', 'not-met', 'licence_restricts'],
    ['MIT AND CC-BY-4.0', 'cannot-tell', 'licence_not_reviewed'],
    ['Apache-2.0 WITH LLVM-exception', 'met', 'licence_osi'],
    [['MIT', 'Apache-2.0'], 'met', 'licence_osi'],
    [['MIT', 'CC-BY-NC-4.0'], 'cannot-tell', 'licence_list_differs'],
    ['not an expression!', 'cannot-tell', 'licence_unrecognised'],
  ])('%j: %s, because %s', (licence, verdict, key) => {
    const result = judge(licence, LICENCES, isOpenSource);
    expect(result.verdict).toBe(verdict);
    expect(result.because[0]?.key).toBe(key);
  });

  test('a choice of licences says that the freer arm was taken', () => {
    const { because } = judge('MIT OR CC-BY-NC-4.0', LICENCES, isOpenSource);
    expect(because.map((r) => r.key)).toContain('licence_freer_arm');
  });

  test('a restriction is named with its clause', () => {
    const { because } = judge('CC-BY-NC-4.0', LICENCES, isOpenSource);
    expect(because[0]).toMatchObject({ licence: 'CC-BY-NC-4.0', args: ['CC-BY-NC-4.0', 'non-commercial', '2(a)'] });
  });
});

test.each<[string, Verdict]>([
  ['ODC-By-1.0', 'met'],
  ['CC-BY-4.0', 'met'],
  ['MIT', 'met'],
  ['CC-BY-NC-4.0', 'not-met'],
  ['LicenseRef-modified-mit', 'cannot-tell'],
])('open data: %s %s', (licence, verdict) => {
  expect(judge(licence, LICENCES, isOpenData).verdict).toBe(verdict);
});

test('ids are given in the order written', () => {
  expect(licenceIds('MIT OR (Apache-2.0 AND LicenseRef-x)')).toEqual(['MIT', 'Apache-2.0', 'LicenseRef-x']);
  expect(licenceIds(['MIT', 'NONE'])).toEqual(['MIT', 'NONE']);
  expect(licenceIds(undefined)).toEqual([]);
});
