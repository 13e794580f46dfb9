import { useEffect, useState } from 'preact/hooks';
import { type Ask, ROWS_AT_ONCE, type RowMark } from '../messages';
import { subjectOfRef } from '../sites/by-ref';
import type { Linked } from './current-page';
import { Mark } from './Mark';
import { ask, t } from './page';

interface Offer {
  mark: RowMark;
  name: string;
}

/** The label of each; none of them is judged to be the page's. */
async function offers(related: Linked[]): Promise<Offer[]> {
  if (related.length === 0) return [];
  const names = new Map(related.map((l) => [l.ref, l.name]));
  const marks = await ask('rows', { refs: [...names.keys()].slice(0, ROWS_AT_ONCE) });
  return marks.map((mark) => ({ mark, name: names.get(mark.ref) ?? mark.ref }));
}

/** The models that a page is about, where it is not one model's page; `otherwise` where there are none. */
export function Related(props: { related: Linked[]; otherwise: string; choose(ask: Ask): void }) {
  const { related, otherwise, choose } = props;
  const [found, set] = useState<Offer[] | null>(null);
  useEffect(() => void offers(related).then(set, () => set([])), [related]);
  if (!found) return <p role="status">{t('panel_loading')}</p>;
  if (found.length === 0) return <p class="soft">{otherwise}</p>;
  return (
    <section>
      <h2>{t('popup_related', String(found.length))}</h2>
      <ul class="results">
        {found.map(({ mark, name }) => (
          <li key={mark.ref}>
            <button type="button" onClick={() => choose({ subject: subjectOfRef(mark.ref), observed: null })}>
              <span class="marks" role="img" aria-label={mark.name} title={mark.name}>
                {mark.looks.map((look, i) => (
                  <Mark key={i} look={look} />
                ))}
              </span>
              <span>
                <strong>{name}</strong>
                <span class="soft">{mark.label}</span>
              </span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
