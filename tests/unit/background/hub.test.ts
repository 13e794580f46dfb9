import { describe, expect, test } from 'vitest';
import { type HubTools, openHub } from '../../../src/background/hub';
import { withHub } from '../../../src/background/with-hub';
import type { Catalogue } from '../../../src/catalogue/catalogue';
import { observed } from '../helpers';

type Answer = Response | (() => Promise<Response>);
const json = (body: unknown, status = 200, headers: Record<string, string> = {}) =>
  new Response(status === 304 ? null : JSON.stringify(body), { status, headers });
const model = (id: string, parent?: string) => ({
  id,
  gated: false,
  tags: ['safetensors', ...(parent ? [`base_model:finetune:${parent}`] : [])],
  cardData: { license: 'mit' },
});

/** The hub as a table of answers; what was asked is written down. */
function setting(answers: Record<string, Answer[]>, clock = { now: Date.parse('2026-11-21T10:00:00Z') }) {
  const kept: Record<string, unknown> = {};
  const requests: { url: string; init: RequestInit }[] = [];
  const tools: HubTools = {
    fetch: async (url, init) => {
      requests.push({ url, init });
      const next = answers[url.replace('https://huggingface.co/api/models/', '')]?.shift() ?? json({}, 401);
      return typeof next === 'function' ? next() : next;
    },
    area: {
      get: async (key) => structuredClone({ [key]: kept[key] }),
      set: async (items) => void Object.assign(kept, structuredClone(items)),
    },
    now: () => clock.now,
  };
  return { tools, requests, clock };
}

describe('the hub is asked sparingly', () => {
  test('without cookies or referrer, at one address', async () => {
    const { tools, requests } = setting({ 'lab/model': [json(model('lab/model'))] });
    expect(await openHub(tools).observed('hf:lab/model')).toMatchObject({ ref: 'hf:lab/model', licences: ['mit'] });
    expect(requests).toHaveLength(1);
    expect(requests[0]!.url).toBe('https://huggingface.co/api/models/lab/model');
    expect(requests[0]!.init).toMatchObject({ credentials: 'omit', referrerPolicy: 'no-referrer' });
  });

  test('an answer is kept for a day, then confirmed by its ETag', async () => {
    const { tools, requests, clock } = setting({
      'lab/model': [json(model('lab/model'), 200, { etag: '"v1"' }), json(null, 304)],
    });
    await openHub(tools).observed('hf:lab/model');
    await openHub(tools).observed('hf:LAB/Model');
    expect(requests).toHaveLength(1);
    clock.now += 25 * 60 * 60 * 1000;
    expect(await openHub(tools).observed('hf:lab/model')).toMatchObject({ ref: 'hf:lab/model' });
    expect(requests[1]!.init.headers).toMatchObject({ 'if-none-match': '"v1"' });
  });

  test('a renamed model is remembered under both names', async () => {
    const { tools, requests } = setting({ 'old/name': [json(model('new/name'))] });
    expect(await openHub(tools).observed('hf:old/name')).toMatchObject({ ref: 'hf:new/name' });
    expect(await openHub(tools).observed('hf:new/name')).toMatchObject({ ref: 'hf:new/name' });
    expect(requests).toHaveLength(1);
  });

  test('at most ten requests a page', async () => {
    const { tools, requests } = setting({});
    const hub = openHub(tools);
    for (let i = 0; i < 14; i++) await hub.observed(`hf:lab/m${i}`);
    expect(requests).toHaveLength(10);
    expect(hub.asked().filter((l) => l.outcome === 'budget')).toHaveLength(4);
  });

  test.each([
    ['429', json({}, 429, { 'retry-after': '60' })],
    ['a spent quota', json(model('lab/one'), 200, { ratelimit: '"api";r=0;t=60' })],
  ])('after %s nothing is asked until the hub says so', async (_, answer) => {
    const { tools, requests, clock } = setting({ 'lab/one': [answer], 'lab/two': [json(model('lab/two'))] });
    await openHub(tools).observed('hf:lab/one');
    const paused = openHub(tools);
    expect(await paused.observed('hf:lab/two')).toBeNull();
    expect(paused.asked()).toEqual([{ ref: 'hf:lab/two', outcome: 'limited' }]);
    clock.now += 61_000;
    expect(await openHub(tools).observed('hf:lab/two')).toMatchObject({ ref: 'hf:lab/two' });
    expect(requests).toHaveLength(2);
  });

  test('answers that come at once don’t undo each other, nor a pause', async () => {
    const { tools, requests } = setting({
      'lab/one': [json(model('lab/one'))],
      'lab/two': [json({}, 429, { 'retry-after': '60' })],
      'lab/three': [json(model('lab/three'))],
    });
    const hub = openHub(tools);
    await Promise.all(['hf:lab/one', 'hf:lab/two', 'hf:lab/three'].map((ref) => hub.observed(ref)));
    const later = openHub(tools);
    expect(await later.observed('hf:lab/one')).not.toBeNull();
    expect(await later.observed('hf:lab/three')).not.toBeNull();
    expect(await later.observed('hf:lab/four')).toBeNull();
    expect(later.asked().at(-1)).toEqual({ ref: 'hf:lab/four', outcome: 'limited' });
    expect(requests).toHaveLength(3);
  });

  test.each([
    ['401, missing or private', json({}, 401), 'missing-or-private'],
    ['no JSON', new Response('<html>'), 'unreadable'],
    ['another shape', json([1]), 'unreadable'],
    ['a server in trouble', json({}, 503), 'unreadable'],
    ['no network', () => Promise.reject(new TypeError('failed')), 'offline'],
    ['no answer in time', () => Promise.reject(new DOMException('late', 'TimeoutError')), 'timeout'],
  ] as const)('%s: nothing is known, and the report can say why', async (_, answer, outcome) => {
    const { tools } = setting({ 'lab/model': [answer as Answer] });
    const hub = openHub(tools);
    expect(await hub.observed('hf:lab/model')).toBeNull();
    expect(hub.asked()).toEqual([{ ref: 'hf:lab/model', outcome }]);
  });
});

test('behind a catalogue the hub is asked only for what is not packaged', async () => {
  const { tools, requests } = setting({ 'fan/tune': [json(model('fan/tune', 'maker/base'))] });
  const packaged = {
    observed: async (ref: string) => (ref === 'hf:maker/base' ? observed({ ref }) : null),
    parents: async () => [],
  } as unknown as Catalogue;
  const catalogue = withHub(packaged, openHub(tools));
  expect(await catalogue.parents('hf:fan/tune')).toEqual([{ ref: 'hf:maker/base', relation: 'finetune' }]);
  await catalogue.observed('hf:maker/base');
  expect(requests).toHaveLength(1);
  expect(catalogue.lookUps!()).toEqual([{ ref: 'hf:fan/tune', outcome: 'answered' }]);
});
