import type { LabelId } from './core/label';

/** Where the badge goes: beside the model's title where there is room, or a corner of the window. */
export const PLACES = ['title', 'top-right', 'bottom-right', 'bottom-left'] as const;
export type BadgePlace = (typeof PLACES)[number];

/** Lists dim what is known to be below one of these labels; `off` dims nothing. */
export const FILTERS = [
  'off',
  'weights-available',
  'open-weights',
  'open-source-ai',
  'open-source-ai-open-data',
] as const satisfies readonly (LabelId | 'off')[];
export type Filter = (typeof FILTERS)[number];

/** What the user can set, with its defaults. Kept in the extension's local storage, never synchronised or sent. */
export interface Settings {
  /** Show the badge on model pages. */
  badge: boolean;
  place: BadgePlace;
  /** Show marks in lists. */
  lists: boolean;
  filter: Filter;
  /** Also dim what can't be told to reach the filter's label. */
  dimUnknown: boolean;
  /** Mark claims that go further than what was released. */
  claims: boolean;
  /** Sites and models (refs, in small letters) on whose pages no claims are marked. */
  claimsOff: string[];
  /** Ids of sites on whose pages nothing is shown. */
  sitesOff: string[];
  /** Ask the hub about models that the packaged data does not know. */
  hub: boolean;
}

export const DEFAULTS: Settings = {
  badge: true,
  place: 'title',
  lists: true,
  filter: 'off',
  dimUnknown: false,
  claims: true,
  claimsOff: [],
  sitesOff: [],
  hub: false,
};

const isBoolean = (value: unknown) => typeof value === 'boolean';
const isTexts = (value: unknown) => Array.isArray(value) && value.every((v) => typeof v === 'string');
const isOneOf = (values: readonly unknown[]) => (value: unknown) => values.includes(value);

/** What each setting may hold; anything else counts as not set. */
const FITS: Record<keyof Settings, (value: unknown) => boolean> = {
  badge: isBoolean,
  place: isOneOf(PLACES),
  lists: isBoolean,
  filter: isOneOf(FILTERS),
  dimUnknown: isBoolean,
  claims: isBoolean,
  claimsOff: isTexts,
  sitesOff: isTexts,
  hub: isBoolean,
};

/** The part of a browser's storage area that is used here. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Settings of any origin over the defaults; what is unknown or of another form is left out. */
export function settingsFrom(stored: unknown): Settings {
  const entries = Object.entries(typeof stored === 'object' && stored !== null ? stored : {});
  const fitting = entries.filter(([key, value]) => Object.hasOwn(FITS, key) && FITS[key as keyof Settings](value));
  return { ...DEFAULTS, ...Object.fromEntries(fitting) };
}

export const loadSettings = async (area: Area): Promise<Settings> =>
  settingsFrom((await area.get('settings')).settings);

/** Changes are made one after the other: two at once would each undo the other's. */
let last: Promise<unknown> = Promise.resolve();

export function saveSettings(area: Area, change: Partial<Settings>): Promise<Settings> {
  const saved = last.then(async () => {
    const settings = settingsFrom({ ...(await loadSettings(area)), ...change });
    await area.set({ settings });
    return settings;
  });
  last = saved.catch(() => {});
  return saved;
}
