import { useEffect, useState } from 'preact/hooks';
import type { Ref } from '../core/refs';
import { type Ask, ROWS_AT_ONCE, type RowMark } from '../messages';
import { subjectOfRef } from '../sites/by-ref';
import { Mark } from './Mark';
import { ask, t } from './page';

interface Offer {
  mark: RowMark;
  name: string;
}

const bare = (ref: Ref) => ref.replace(/^hf:/, '');

/** Models that a page links, and records that its address may be about: each with its label, none of them judged here. */
async function offers(question: Ask | null, related: Ref[]): Promise<Offer[]> {
  const { subject } = question ?? {};
  const candidates =
    question && subject && (subject.maybe || 'about' in subject)
      ? ((await ask('report', question)).match.candidates ?? [])
      : [];
  const names = new Map([
    ...candidates.map((c) => [c.record, c.name] as const),
    ...related.map((r) => [r, bare(r)]),
  ] as [Ref, string][]);
  if (names.size === 0) return [];
  const marks = await ask('rows', { refs: [...names.keys()].slice(0, ROWS_AT_ONCE) });
  return marks.map((mark) => ({ mark, name: names.get(mark.ref) ?? bare(mark.ref) }));
}

/** The models that a page is about, where it is not one model's page; `otherwise` where there are none. */
export function Related(props: { question: Ask | null; related: Ref[]; otherwise: string; choose(ask: Ask): void }) {
  const { question, related, otherwise, choose } = props;
  const [found, set] = useState<Offer[] | null>(null);
  useEffect(() => void offers(question, related).then(set, () => set([])), [question, related]);
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
