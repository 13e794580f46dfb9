import { describe, expect, test } from 'vitest';
import { bundled, noticeFile } from '../../../scripts/lib/notices';

describe('the notices of the code that is shipped', () => {
  const notice = noticeFile('.');

  test('the dependencies, and what these bring along', () =>
    expect(bundled('.')).toEqual([
      '@wxt-dev/browser',
      'fuse.js',
      'github-reserved-names',
      'github-url-detection',
      'preact',
      'preact-render-to-string',
      'spdx-exceptions',
      'spdx-expression-parse',
      'spdx-license-ids',
      'webextension-polyfill',
      'wxt',
    ]));
  test.each([
    ['preact', 'MIT', /^Copyright \(c\) .*Jason Miller/],
    ['spdx-expression-parse', 'MIT', /^Copyright \(c\) 2015 Kyle E\. Mitchell/],
    ['fuse.js', 'Apache-2.0', /^Copyright \d{4} Kirollos Risk/],
    ['webextension-polyfill', 'MPL-2.0', /Mozilla/],
    ['spdx-exceptions', 'CC-BY-3.0', /The Linux Foundation/],
  ])('%s stands with its version, %s and who holds the copyright', (name, licence, holder) => {
    const at = notice.split('\n').findIndex((line) => line.startsWith(`${name} `));
    const [head = '', terms, copyright = '', source] = notice.split('\n').slice(at);
    expect(head).toMatch(/ \d+\.\d+\.\d+$/);
    expect(terms).toBe(`Licence: ${licence}`);
    expect(copyright.replace('Copyright: ', '')).toMatch(holder);
    expect(source).toMatch(/^Source: https:\/\/github\.com\//);
  });
  test('no folder of this machine is named', () => expect(notice).not.toContain(process.cwd()));
});
