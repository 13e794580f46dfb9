import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { DEFAULTS, loadSettings, type Settings, saveSettings } from '../settings';
import { Credits } from './Credits';
import { t } from './page';

const area = browser.storage.local;

/** Options: what is shown, and what is sent (nothing). */
export function Options() {
  const [settings, set] = useState<Settings>(DEFAULTS);
  useEffect(() => void loadSettings(area).then(set), []);
  const change = (part: Partial<Settings>) => void saveSettings(area, part).then(set);
  return (
    <main class="report">
      <h1>{t('options_title')}</h1>
      <p>
        <label>
          <input
            type="checkbox"
            checked={settings.badge}
            onChange={(e) => change({ badge: e.currentTarget.checked })}
          />{' '}
          {t('options_badge')}
        </label>
      </p>
      <p class="soft">{t('options_sends')}</p>
      <Credits />
    </main>
  );
}
