import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import type { Ask, ClaimsView, ClaimView } from '../messages';
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
        {shown(view.items).map(({ item, claim }) => (
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

const ORDER = ['goes-further', 'supported', 'cannot-tell'] as const;

/** Differences first, then what is supported; the same words said twice stand once. */
function shown(items: ClaimView[]): { item: ClaimView; claim: number }[] {
  const all = items.map((item, claim) => ({ item, claim }));
  const distinct = new Map(
    all.map((entry) => [entry.item.said + entry.item.result, entry]).reverse() as [string, (typeof all)[0]][],
  );
  return [...distinct.values()].sort(
    (a, b) => ORDER.indexOf(a.item.result) - ORDER.indexOf(b.item.result) || a.claim - b.claim,
  );
}

/** The way to the claim: in the open tab by its own script, elsewhere by a link that browsers scroll to. */
function Place({ item, claim, inTab }: { item: ClaimView; claim: number; inTab: boolean }) {
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
