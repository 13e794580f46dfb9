/** What the user can set, with its defaults. Kept in the extension's local storage, never synchronised or sent. */
export interface Settings {
  /** Show the badge on model pages. */
  badge: boolean;
}

export const DEFAULTS: Settings = { badge: true };

/** The part of a browser's storage area that is used here. */
export interface Area {
  get(key: string): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
}

/** Settings as stored, over the defaults; what is stored in another form is ignored. */
export async function loadSettings(area: Area): Promise<Settings> {
  const { settings } = await area.get('settings');
  const stored = typeof settings === 'object' && settings !== null ? (settings as Partial<Settings>) : {};
  return { badge: typeof stored.badge === 'boolean' ? stored.badge : DEFAULTS.badge };
}

export async function saveSettings(area: Area, change: Partial<Settings>): Promise<Settings> {
  const settings = { ...(await loadSettings(area)), ...change };
  await area.set({ settings });
  return settings;
}
