import { spawnSync } from 'node:child_process';
import { beforeAll, expect, test } from 'vitest';

const run = (args: string[], input = '') =>
  spawnSync(process.execPath, ['scripts/run.mjs', 'really-open', 'claims', ...args], { input, encoding: 'utf8' });

// The first call may build the tool and the catalogue.
beforeAll(() => void run([]), 60_000);

const TEXT = 'Nimbus is an open-source model.\n\nReleased under Apache 2.0.\n';

test('one JSON object a claim, with these keys in this order', () => {
  const { status, stdout } = run(['--json'], TEXT);
  expect(status).toBe(0);
  const claims = stdout
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));
  expect(claims.map((c) => Object.keys(c))).toEqual([
    ['kind', 'subject', 'polarity', 'text', 'start', 'end'],
    ['kind', 'subject', 'polarity', 'text', 'start', 'end'],
  ]);
  for (const c of claims) expect(TEXT.slice(c.start, c.end)).toBe(c.text);
});

test('with --lines each line is a text of its own: one array a line, in order, empty ones too', () => {
  const { stdout } = run(['--json', '--lines'], TEXT.replaceAll('\n', '\r\n'));
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((l) => JSON.parse(l));
  expect(lines.map((l) => l.length)).toEqual([1, 0, 1]);
  expect(lines[2][0]).toMatchObject({ kind: 'licence', start: 15, end: 25 });
});

test('readable without --json; a name tells another model’s claim', () => {
  expect(run([], 'Nimbus is an open-source model.').stdout).toBe(
    '13-24\topen-source\tthis-model\tpositive\topen-source\n',
  );
  const { stdout } = run(['--name', 'acme/stratus'], 'Nimbus-2 is an open-source model.');
  expect(stdout).toContain('other-model');
});

test.each([[['--nonsense']], [['file.txt']]])('bad usage %j: one line and exit 2', (args) => {
  const { status, stderr, stdout } = run(args);
  expect(status).toBe(2);
  expect(stderr).toMatch(/^really-open claims: .*\n$/);
  expect(stdout).toBe('');
});
