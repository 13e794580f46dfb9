import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { parseYaml } from '../../../data/files';
import { main } from '../../../src/cli/main';

const folder = mkdtempSync(join(tmpdir(), 'really-open-peers-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const out = vi.fn<(line: string) => void>();
const err = vi.fn<(line: string) => void>();
beforeEach(() => {
  out.mockReset();
  err.mockReset();
  vi.spyOn(console, 'log').mockImplementation(out);
  vi.spyOn(console, 'error').mockImplementation(err);
});

/** Exit code and what was printed, for a command on a file with this text. */
async function run(command: 'mof' | 'osai', text: string) {
  const file = join(folder, 'file.yml');
  writeFileSync(file, text);
  const code = await main([command, file]);
  const lines = (f: typeof out) => f.mock.calls.map(([line]) => line.replaceAll(file, 'FILE'));
  return { code, out: lines(out), err: lines(err) };
}

const component = (rest: string) => `release:\n  components:\n    - {name: Datasets${rest}}\n`;

describe('files that are not of the peer’s form: one line, exit 2, no result', () => {
  test.each<['mof' | 'osai', string, string]>([
    ['mof', 'release:\n  components: [null]\n', 'expected a component with a name, found null'],
    ['mof', 'release:\n  components: [{name: 3}]\n', 'expected a component with a name, found {"name":3}'],
    ['mof', component('}\n    - {name: Datasets'), 'component "Datasets" is there more than once'],
    ['mof', component(', license: 5'), 'expected a licence name for "Datasets", found 5'],
    ['mof', `${component('')}  license: 5\n`, 'expected a record "release.license", found 5'],
    [
      'mof',
      `${component('')}  license: {data: {name: [1]}}\n`,
      'expected a licence name in "release.license.data.name", found {"name":[1]}',
    ],
    ['mof', 'release: [1]\n', 'expected a key "release" with a record, as the Model Openness Tool writes it'],
    ['mof', 'release:\n  components: [{name: constructor}]\n', 'unknown component "constructor"'],
    ['mof', 'a: 1\n---\nb: 2\n', 'expected one YAML document, found several'],
    ['osai', '{class: 7}\n', "expected the index's dimensions (datasources_basemodel …), found none"],
    ['osai', 'weights_basemodel:\n', "expected the index's dimensions (datasources_basemodel …), found none"],
    ['osai', '[]\n', 'expected a record, found []'],
    ['osai', '', 'expected a record, found null'],
    [
      'osai',
      'weights_basemodel: {class: 7}\n',
      'expected "class: open, partial or closed" in weights_basemodel, found {"class":7}',
    ],
    [
      'osai',
      'weights_basemodel: {class: open}\ncode: [open]\n',
      'expected "class: open, partial or closed" in code, found ["open"]',
    ],
  ])('%s %j', async (command, text, expected) => {
    const { code, out, err } = await run(command, text);
    expect(err).toEqual([`really-open ${command}: FILE: ${expected}`]);
    expect(out).toEqual([]);
    expect(code).toBe(2);
  });
});

test('files of the form get their result; an unfilled class counts as the index counts it', async () => {
  const mof = await run('mof', component(', license: MIT'));
  expect(mof.code).toBe(0);
  expect(mof.out[0]).toBe('FILE: unclassified (class 3: 0 %, class 2: 0 %, class 1: 0 %)');
  out.mockReset();
  const osai = await run('osai', 'weights_endmodel: {class: open}\ncode: {class: }\n');
  expect(osai.code).toBe(0);
  expect(osai.out[0]).toMatch(/^0\.167 {2}FILE /);
});

describe('what the parser only warns of', () => {
  const text = 'weights_endmodel: !grade {class: open}\n';
  test('is not printed between the lines of the answer', async () => {
    const warned = vi.spyOn(process, 'emitWarning').mockImplementation(() => {});
    expect((await run('osai', text)).code).toBe(0);
    expect(parseYaml('x.yaml', text).value).toEqual({ weights_endmodel: { class: 'open' } });
    expect(warned).not.toHaveBeenCalled();
  });
  test('of several documents, curated data says so in its own words', () => {
    expect(() => parseYaml('x.yaml', 'a: 1\n---\nb: 2\n')).toThrow(/x\.yaml:2: \[yaml\] expected one document/);
  });
});
