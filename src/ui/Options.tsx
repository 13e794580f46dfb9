import { type Key, keyOf } from '../i18n';
import { FILTERS, PLACES, type Settings } from '../settings';
import { Credits } from './Credits';
import { t } from './page';
import { hasOptional, Sites } from './Sites';
import { useSettings } from './use-settings';

/** Options: what is shown, where, and what is sent (nothing). Every change takes effect at once in open tabs. */
export function Options() {
  const [settings, change] = useSettings();
  return (
    <main class="report options">
      <h1>{t('options_title')}</h1>
      <section>
        <h2>{t('heading_shown')}</h2>
        <Check name="badge" words="options_badge" settings={settings} change={change} />
        <Choice
          name="place"
          words="options_place"
          values={PLACES}
          word={(id) => t(keyOf('place', id))}
          {...{ settings, change }}
        />
        <Check name="lists" words="options_lists" settings={settings} change={change} />
        <Choice name="filter" words="options_filter" values={FILTERS} word={filterWord} {...{ settings, change }} />
        <Check name="claims" words="options_claims" settings={settings} change={change} />
        {settings.claimsOff.length > 0 && (
          <p>
            <button type="button" onClick={() => change({ claimsOff: [] })}>
              {t('options_claims_again', String(settings.claimsOff.length))}
            </button>
          </p>
        )}
        <Check name="dimUnknown" words="options_dim_unknown" settings={settings} change={change} />
      </section>
      <section>
        <h2>{t('heading_sites')}</h2>
        <p class="soft">{t('sites_install')}</p>
        <Sites access="install" />
        {hasOptional() && <p class="soft">{t('sites_optional')}</p>}
        <Sites access="optional" />
      </section>
      <section>
        <h2>{t('heading_sends')}</h2>
        <p class="soft">{t('options_sends')}</p>
        <Check name="hub" words="options_hub" settings={settings} change={change} />
        <p class="soft">{t('options_hub_what')}</p>
      </section>
      <Credits />
    </main>
  );
}

const filterWord = (id: Settings['filter']) => (id === 'off' ? t('options_filter_off') : t(keyOf('label', id)));

interface Props {
  words: Key;
  settings: Settings;
  change(part: Partial<Settings>): void;
}

const Check = ({
  name,
  words,
  settings,
  change,
}: Props & { name: 'badge' | 'lists' | 'dimUnknown' | 'claims' | 'hub' }) => (
  <p>
    <label>
      <input type="checkbox" checked={settings[name]} onChange={(e) => change({ [name]: e.currentTarget.checked })} />{' '}
      {t(words)}
    </label>
  </p>
);

interface ChoiceProps<K extends 'place' | 'filter'> extends Props {
  name: K;
  values: readonly Settings[K][];
  word(value: Settings[K]): string;
}

function Choice<K extends 'place' | 'filter'>({ name, values, word, words, settings, change }: ChoiceProps<K>) {
  const choose = (value: string) => change({ [name]: value } as Partial<Settings>);
  return (
    <p>
      <label>
        {t(words)}{' '}
        <select value={settings[name]} onChange={(e) => choose(e.currentTarget.value)}>
          {values.map((value) => (
            <option key={value} value={value}>
              {word(value)}
            </option>
          ))}
        </select>
      </label>
    </p>
  );
}
