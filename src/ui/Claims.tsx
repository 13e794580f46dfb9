import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Ask, ClaimsView, ClaimView } from '../messages';
import { inOrder } from '../words/claims';
import { Link } from './Link';
import { ask, t } from './page';

/** What the page claims, set against what was released: honest claims are named too. Nothing, where nothing is claimed. */
export function Claims({ question, inTab = false }: { question: Ask; inTab?: boolean }) {
  const [view, set] = useState<ClaimsView | null>(null);
  const count = question.claims?.length ?? 0;
  useEffect(() => {
    let current = true;
    set(null);
    if (count > 0) void ask('claims', question).then((v) => current && set(v));
    return () => {
      current = false;
    };
  }, [question]);
  if (!view || view.items.length === 0) return null;
  return (
    <section class="claims">
      <h2>{view.words.title}</h2>
      <ul>
        {inOrder(view.items).map(({ item, claim }) => (
          <li key={claim} class={item.result}>
            <strong>{item.said}</strong>
            <ul>
              {item.found.slice(0, inTab ? 2 : undefined).map((text) => (
                <li key={text}>{text}</li>
              ))}
            </ul>
            <p class="soft">
              <Place item={item} claim={claim} inTab={inTab} />
              {[...item.sources, ...(inTab ? [] : item.basis)].map((s) => (
                <span key={s.url}>
                  {' · '}
                  <Link url={s.url}>{s.text}</Link>
                </span>
              ))}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The way to the claim: in the open tab by its own script, elsewhere by a link that browsers scroll to. */
function Place({ item, claim, inTab }: { item: ClaimView; claim: number; inTab: boolean }) {
  if (item.from) return null;
  if (!inTab) return <Link url={item.url}>{t('claims_show')}</Link>;
  const reveal = async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) await browser.tabs.sendMessage(tab.id, { type: 'reveal', claim });
    window.close();
  };
  return (
    <button type="button" class="plain" onClick={() => void reveal()}>
      {t('claims_show')}
    </button>
  );
}
