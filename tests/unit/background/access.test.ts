import { expect, test } from 'vitest';
import { type Access, inTurn, syncAccess } from '../../../src/background/access';
import { hostsOf, patternsOf } from '../../../src/sites/patterns';
import type { Site } from '../../../src/sites/site';

const site = (id: string, rest: Partial<Site>): Site => ({
  id,
  name: id,
  hosts: [`${id}.example`],
  access: 'optional',
  identify: () => ({ kind: 'other', ref: null }),
  ...rest,
});
const sites = [
  site('one', {}),
  site('two', { hosts: ['two.example', 'sub.two.example'] }),
  site('core', { access: 'install' }),
  site('many', { access: 'install', hosts: ['a.many.example', 'b.many.example'], granted: ['a.many.example'] }),
];

function browser(allowed: string[]) {
  const scripts = new Map<string, string[]>();
  const access: Access = {
    contains: async ({ origins }) => origins.every((o) => allowed.includes(o)),
    registered: async () => [...scripts.keys()],
    register: async (added) => {
      for (const { id, matches } of added) {
        if (scripts.has(id)) throw new Error(`twice: ${id}`);
        scripts.set(id, matches);
      }
    },
    unregister: async (ids) => {
      for (const id of ids) scripts.delete(id);
    },
  };
  return { scripts, access, allowed };
}

test('hosts are granted at install or on one click, each once', () => {
  expect(patternsOf(sites, 'install')).toEqual([
    'https://core.example/*',
    'https://www.core.example/*',
    'https://a.many.example/*',
  ]);
  expect(hostsOf(sites[3]!, 'optional')).toEqual(['b.many.example']);
});

test('allowed sites get the script, withdrawn ones lose it, others stay as they are', async () => {
  const { scripts, access, allowed } = browser(['https://one.example/*', 'https://www.one.example/*']);
  scripts.set('somebody-elses', []);
  expect((await syncAccess(sites, access)).map((s) => s.id)).toEqual(['one']);
  expect([...scripts]).toEqual([
    ['somebody-elses', []],
    ['site-one', ['https://one.example/*', 'https://www.one.example/*']],
  ]);
  expect(await syncAccess(sites, access)).toEqual([]);
  allowed.splice(0, 2, 'https://b.many.example/*');
  expect((await syncAccess(sites, access)).map((s) => s.id)).toEqual(['many']);
  expect([...scripts.keys()]).toEqual(['somebody-elses', 'site-many']);
});

test('a site of several hosts is allowed only with all of them', async () => {
  const { scripts, access } = browser(['https://two.example/*', 'https://www.two.example/*']);
  await syncAccess(sites, access);
  expect([...scripts.keys()]).toEqual([]);
});

test('two changes at once do not register a site twice, and one that fails does not stop the next', async () => {
  const { scripts, access } = browser(['https://one.example/*', 'https://www.one.example/*']);
  let failures = 1;
  const follow = inTurn(async () => {
    if (failures-- > 0) throw new Error('the browser said no');
    await syncAccess(sites, access);
  });
  await Promise.all([follow(), follow(), follow()]);
  expect([...scripts.keys()]).toEqual(['site-one']);
});
