import type { Look } from '../core/states';
import { lookWords } from '../words/report';
import { Mark } from './Mark';
import { t } from './page';
import { hasOptional, Sites } from './Sites';

const LOOKS: readonly Look[] = ['full', 'part', 'none', 'unknown'];

/** Shown once after installation: what will be seen where, what is not sent, and which further sites can be allowed. */
export function Welcome() {
  return (
    <main class="report options">
      <p class="brand">{t('extName')}</p>
      <h1>{t('welcome_heading')}</h1>
      <p>{t('welcome_lead')}</p>
      <section>
        <h2>{t('welcome_legend')}</h2>
        <ul class="legend">
          {LOOKS.map((look) => (
            <li key={look}>
              <Mark look={look} /> {lookWords(t, look)}
            </li>
          ))}
        </ul>
      </section>
      <p>{t('welcome_private')}</p>
      <section>
        <h2>{t('welcome_sites')}</h2>
        <Sites access="install" />
      </section>
      {hasOptional() && (
        <section>
          <h2>{t('welcome_more')}</h2>
          <p class="soft">{t('sites_optional')}</p>
          <Sites access="optional" />
        </section>
      )}
      <p>
        <a href="options.html">{t('welcome_options')}</a>
      </p>
    </main>
  );
}
