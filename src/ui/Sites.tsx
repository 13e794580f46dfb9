import { sites } from '../sites';
import { type Access, hostsOf } from '../sites/patterns';
import type { Site } from '../sites/site';
import { t } from './page';
import { requestAccess, useAccess, withdrawAccess } from './use-access';
import { useSettings } from './use-settings';

const NAMES = new Intl.Collator();
const of = (access: Access) =>
  sites.filter((s) => hostsOf(s, access).length > 0).sort((a, b) => NAMES.compare(a.name, b.name));

/** Sites of one kind of access with their hosts, each with what the user can do about it. */
export function Sites({ access }: { access: Access }) {
  const allowed = useAccess(access);
  const [settings, change] = useSettings();
  const setOff = (id: string, off: boolean) =>
    change({ sitesOff: [...settings.sitesOff.filter((s) => s !== id), ...(off ? [id] : [])] });
  return (
    <ul class="sites">
      {of(access).map((site) => (
        <li key={site.id}>
          <SiteRow
            site={site}
            access={access}
            allowed={allowed?.has(site.id) ?? null}
            on={!settings.sitesOff.includes(site.id)}
            setOn={(on) => setOff(site.id, !on)}
          />
        </li>
      ))}
    </ul>
  );
}

export const hasOptional = (): boolean => of('optional').length > 0;

interface RowProps {
  site: Site;
  access: Access;
  /** Null until the browser has said so. */
  allowed: boolean | null;
  on: boolean;
  setOn(on: boolean): void;
}

function SiteRow({ site, access, allowed, on, setOn }: RowProps) {
  return (
    <>
      <span>
        <strong>{site.name}</strong> <span class="soft">{hostsOf(site, access).join(', ')}</span>
        <br />
        <span class="soft">{t(site.rows ? 'site_does_lists' : 'site_does_pages')}</span>
        {allowed === false && access === 'install' && (
          <span class="note" role="note">
            {t('access_withheld', site.name)}
          </span>
        )}
      </span>
      {allowed && (
        <label>
          <input type="checkbox" checked={on} onChange={(e) => setOn(e.currentTarget.checked)} />{' '}
          {t('site_on', site.name)}
        </label>
      )}
      {allowed === false && (
        <button type="button" onClick={() => requestAccess(site, access)}>
          {t('access_allow', site.name)}
        </button>
      )}
      {allowed && access === 'optional' && (
        <button type="button" onClick={() => withdrawAccess(site, access)}>
          {t('site_withdraw', site.name)}
        </button>
      )}
    </>
  );
}
