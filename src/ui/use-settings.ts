import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { DEFAULTS, loadSettings, type Settings } from '../settings';
import { ask } from './page';

/** The settings as they are now, also when another page changes them, and how to change them. */
export function useSettings(): [Settings, (change: Partial<Settings>) => void] {
  const [settings, set] = useState<Settings>(DEFAULTS);
  useEffect(() => {
    const load = () => void loadSettings(browser.storage.local).then(set);
    const changed = (_: unknown, area: string) => area === 'local' && load();
    load();
    browser.storage.onChanged.addListener(changed);
    return () => browser.storage.onChanged.removeListener(changed);
  }, []);
  const change = (part: Partial<Settings>) => {
    set({ ...settings, ...part });
    void ask('set', { change: part });
  };
  return [settings, change];
}
