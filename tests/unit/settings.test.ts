import { expect, test } from 'vitest';
import { type Area, DEFAULTS, loadSettings, saveSettings, settingsFrom } from '../../src/settings';

function memory(): Area & { items: Record<string, unknown> } {
  const items: Record<string, unknown> = {};
  return {
    items,
    get: async (key) => structuredClone({ [key]: items[key] }),
    set: async (change) => {
      await new Promise((resolve) => setTimeout(resolve, 1));
      Object.assign(items, structuredClone(change));
    },
  };
}

test('defaults hold where nothing is stored', async () => {
  expect(await loadSettings(memory())).toEqual(DEFAULTS);
});

test.each([
  ['no object', 7],
  ['null', null],
  [
    'values of another form',
    { badge: 'yes', place: 'middle', filter: 'closed', sitesOff: [1], lists: 0, dimUnknown: 'x' },
  ],
  ['unknown keys', { colour: 'red', __proto__: { badge: false } }],
])('what is stored as %s is left out', (_, stored) => expect(settingsFrom(stored)).toEqual(DEFAULTS));

test('changes at the same time do not undo each other', async () => {
  const area = memory();
  await Promise.all([
    saveSettings(area, { badge: false }),
    saveSettings(area, { filter: 'open-weights' }),
    saveSettings(area, { sitesOff: ['github'] }),
  ]);
  expect(await loadSettings(area)).toEqual({ ...DEFAULTS, badge: false, filter: 'open-weights', sitesOff: ['github'] });
});

test('a change that does not fit changes nothing', async () => {
  const area = memory();
  expect(await saveSettings(area, { filter: 'everything' as never })).toEqual(DEFAULTS);
});
