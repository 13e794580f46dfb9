import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';

const TOOL = join(import.meta.dirname, '../../../scripts/run.mjs');
const run = (args: string[], input = '', cwd = '.') =>
  spawnSync(process.execPath, [TOOL, 'really-open', ...args], { input, encoding: 'utf8', cwd });

// The first call may build the tool and the catalogue.
beforeAll(() => void run(['inspect', 'hf:a/b']), 60_000);

describe('inspect', () => {
  test('a report as text', () => {
    const { status, stdout } = run(['inspect', 'https://huggingface.co/bigscience/bloom']);
    expect(status).toBe(0);
    expect(stdout).toMatch(/^Openness report: bigscience\/bloom\n.*AI/);
    expect(stdout).toMatch(/Model Openness Tool/);
  });

  test('one JSON object a line, in the order of the input, from standard input', () => {
    const { status, stdout, stderr } = run(
      ['inspect', '--json', '-'],
      'hf:bigscience/bloom\n\nnonsense\nhttps://huggingface.co/models\r\nhttps://example.org/\n',
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(lines.map((l) => l.error ?? l.subject.kind)).toEqual([
      'model',
      expect.stringContaining('line 3'),
      'list',
      'other',
    ]);
    expect(stderr.trim()).toBe('really-open inspect: line 3: neither a URL nor a ref: "nonsense"');
    expect(status).toBe(1);
  });

  test('with --hub, the hub’s JSON a line: a bad one is named by its number and the rest go on', () => {
    const { status, stdout, stderr } = run(
      ['inspect', '--json', '--hub', '-'],
      '{"id":"unsloth/Meta-Llama-3.1-8B-Instruct","gated":false,"tags":["safetensors"]}\n{"id":\n{"id":"a/b"}\n',
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((l) => JSON.parse(l));
    expect(lines[0].match).toMatchObject({ how: 'derived', record: 'meta/llama-3.1' });
    expect(lines[0].conflicts.map((c: { kind: string }) => c.kind)).toContain('no-licence');
    expect(lines[1].error).toMatch(/^line 2: no JSON of a model/);
    expect(lines[2].match.how).toBe('none');
    expect(stderr.trim().split('\n')).toHaveLength(1);
    expect(status).toBe(1);
  });

  test.each([
    ['https://huggingface.co/models', 'This is a list of models, not the page of one model'],
    ['https://example.org/', 'No model is recognised at this address'],
  ])('%s is of no model: said, and nothing is judged', (url, words) => {
    const { status, stdout } = run(['inspect', url]);
    expect(stdout.split('\n').slice(0, 4)).toEqual([`Openness report: ${url}`, words, url, '']);
    expect(stdout).not.toMatch(/this model|cannot tell|Evidence/);
    expect(status).toBe(0);
  });

  test('from any other folder, also one with a folder "data" of its own', () => {
    const folder = mkdtempSync(join(tmpdir(), 'really-open-elsewhere-'));
    mkdirSync(join(folder, 'data'));
    try {
      const { status, stdout, stderr } = run(['inspect', 'hf:bigscience/bloom'], '', folder);
      expect(stderr).toBe('');
      expect(stdout).toMatch(/^Openness report: bigscience\/bloom\n/);
      expect(status).toBe(0);
    } finally {
      rmSync(folder, { recursive: true, force: true });
    }
  });

  test('a reader that stops early (`… | head`) is no error', async () => {
    const child = spawn(process.execPath, [TOOL, 'really-open', 'inspect', '-']);
    let said = '';
    child.stderr.on('data', (chunk) => (said += chunk));
    child.stdout.once('data', () => child.stdout.destroy());
    child.stdin.on('error', () => {});
    child.stdin.end('hf:bigscience/bloom\n'.repeat(200));
    const [code] = await once(child, 'close');
    expect(said).toBe('');
    expect(code).toBe(0);
  });

  test.each([
    [[]],
    [['inspect']],
    [['inspect', '--nonsense', 'hf:a/b']],
    [['inspect', '--hub', 'hf:a/b']],
    [['nonsense']],
  ])('bad usage %j: one line and exit 2', (args) => {
    const { status, stderr, stdout } = run(args);
    expect(status).toBe(2);
    expect(stderr).toMatch(/usage|really-open inspect: /);
    expect(stdout).toBe('');
  });
});
