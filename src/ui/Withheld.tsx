import browser from 'webextension-polyfill';
import type { PlaceInfo } from '../messages';
import { t } from './page';

/**
 * Says that the browser keeps us out of a site, and asks for it again. The browser shows its own question only in answer
 * to a click, so nothing may be waited for before.
 */
export function Withheld({ site, done }: { site: NonNullable<PlaceInfo['site']>; done(): void }) {
  const { name, origins } = site;
  const allow = () => void browser.permissions.request({ origins }).then((given) => given && done());
  return (
    <p class="note" role="note">
      {t('access_withheld', name)}{' '}
      <button type="button" onClick={allow}>
        {t('access_allow', name)}
      </button>
    </p>
  );
}
