import { useEffect, useState } from 'preact/hooks';
import { Link } from './Link';
import { packaged, t } from './page';

interface Credit {
  id: string;
  name: string;
  publisher: string;
  url: string;
  date?: string;
  licence?: string;
  credit?: string;
  changes?: string;
}

/** The credits that the sources' licences ask for: who, under which terms, what was changed. */
export function Credits() {
  const [credits, set] = useState<Credit[]>([]);
  useEffect(() => void packaged<Credit[]>('credits.json').then(set), []);
  return (
    <section>
      <h2>{t('heading_credits')}</h2>
      <ul>
        {credits.map((c) => (
          <li key={c.id}>
            <Link url={c.url}>{c.name}</Link>, {c.publisher}{' '}
            <span class="soft">{[c.date, c.licence].filter(Boolean).join(' · ')}</span>
            {c.credit && <div class="soft">{c.credit}</div>}
            {c.changes && <div class="soft">{t('credits_changes', c.changes)}</div>}
          </li>
        ))}
      </ul>
    </section>
  );
}
