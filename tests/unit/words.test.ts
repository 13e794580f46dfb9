import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { filesBelow } from '../../data/files';
import en from '../../public/_locales/en/messages.json';
import { COMPONENTS } from '../../src/core/components';
import { LABELS } from '../../src/core/label';
import { RESTRICTIONS } from '../../src/core/licence';
import { STATES } from '../../src/core/states';
import { english } from '../../src/english';
import { fill, keyOf } from '../../src/i18n';

const has = (key: string) => Object.hasOwn(en, key);

test.each([
  ['label', [...LABELS, 'not-assessed']],
  ['state', STATES],
  ['component', COMPONENTS],
  ['restriction', Object.keys(RESTRICTIONS)],
])('every %s has its word', (prefix, ids) => {
  expect(ids.map((id) => keyOf(prefix, id)).filter((k) => !has(k))).toEqual([]);
});

test('every reason that the rules give has its sentence', () => {
  const sources = [...filesBelow('src/core', '.ts'), ...filesBelow('src/definitions', '.ts')]
    .map((f) => readFileSync(f, 'utf8'))
    .join('\n');
  const keys = [...sources.matchAll(/key: '([a-z_]+)'/g)].map((m) => m[1]!).filter((k) => !k.startsWith('state_'));
  const rules = [...sources.matchAll(/licenceRule\([\s\S]*?, '([a-z_]+)'/g)].flatMap((m) => [m[1]!, `${m[1]}_not`]);
  expect([...new Set([...keys, ...rules])].filter((k) => !has(`reason_${k}`))).toEqual([]);
});

describe('filling messages', () => {
  test('as browsers do', () => {
    expect(fill('$1 and $2', ['a', 'b'])).toBe('a and b');
    expect(fill('$$1 costs $1', ['$2'])).toBe('$1 costs $2');
    expect(fill('$3', [])).toBe('');
  });
  test('in English', () => {
    expect(english('label_at_least', 'Open Weights AI')).toBe('At least Open Weights AI');
  });
});
