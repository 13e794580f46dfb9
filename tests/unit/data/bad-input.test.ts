import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'really-open-data-'));
const record = join(folder, 'data/models/eleutherai/pythia.yaml');
const licence = join(folder, 'data/licences/mit.yaml');
const tool = pathToFileURL(join(process.cwd(), '.output/node/data.mjs')).href;
const compile = () =>
  spawnSync(
    process.execPath,
    ['-e', `import(${JSON.stringify(tool)}).then((m) => m.main(['compile'])).then((c) => process.exit(c))`],
    { cwd: folder, encoding: 'utf8', env: { ...process.env, REALLY_OPEN_ROOT: folder } },
  );

beforeAll(() => {
  // Builds the tool where that is needed.
  spawnSync(process.execPath, ['scripts/run.mjs', 'data', 'nonsense']);
  cpSync('data', join(folder, 'data'), { recursive: true });
}, 60_000);
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('bad data: file, place and rule in one line, exit 1, nothing written', { timeout: 30_000 }, () => {
  test.each<[string, string, (text: string) => string, RegExp]>([
    [
      'broken YAML',
      record,
      (t) => t.replace('facts:', 'facts: ['),
      /^data\/models\/eleutherai\/pythia\.yaml:\d+: \[yaml\] /m,
    ],
    ['a missing field', record, (t) => t.replace(/^maker: .*\n/m, ''), /pythia\.yaml:1: \[schema\] maker: /],
    ['a misspelt key', record, (t) => t.replace('confidence:', 'confidense:'), /pythia\.yaml:\d+: \[schema\] /],
    [
      'an unknown state',
      record,
      (t) => t.replace('state: released', 'state: relased'),
      /pythia\.yaml:\d+: \[schema\] facts\.\w+\.state: /,
    ],
    [
      'an unknown licence',
      record,
      (t) => t.replace('licence: Apache-2.0', 'licence: Apache-3.0'),
      /pythia\.yaml:\d+: \[licences\] /,
    ],
    [
      'a ref that is claimed twice',
      record,
      (t) => t.replace('members:\n', 'members:\n  - hf:bigscience/bloom\n'),
      /\[refs\] hf:bigscience\/bloom already belongs to /,
    ],
    [
      'a licence without a name',
      licence,
      (t) => t.replace(/^name: .*\n/m, ''),
      /licences\/mit\.yaml:1: \[schema\] name: /,
    ],
  ])('%s', (_, file, damage, expected) => {
    const text = readFileSync(file, 'utf8');
    expect(damage(text), 'the damage is done').not.toBe(text);
    writeFileSync(file, damage(text));
    const { status, stderr, stdout } = compile();
    writeFileSync(file, text);
    expect(stderr).toMatch(expected);
    expect(stderr).not.toMatch(/at .*\.mjs:/);
    expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
    expect(existsSync(join(folder, '.output/catalogue'))).toBe(false);
  });

  test('the same input gives the same bytes', () => {
    expect(compile().status).toBe(0);
    const first = readFileSync(join(folder, '.output/catalogue/index.json'), 'utf8');
    rmSync(join(folder, '.output'), { recursive: true });
    expect(compile().status).toBe(0);
    expect(readFileSync(join(folder, '.output/catalogue/index.json'), 'utf8')).toBe(first);
  }, 120_000);
});
