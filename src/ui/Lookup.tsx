import { useEffect, useRef, useState } from 'preact/hooks';
import { unpackMarks } from '../catalogue/marks';
import { openSearch, type Search } from '../catalogue/search';
import type { SearchEntry } from '../catalogue/types';
import { labelWords, lookWords, pillarName } from '../words/report';
import { Mark } from './Mark';
import { packaged, t } from './page';

const load = async (): Promise<Search> => openSearch(await packaged<SearchEntry[]>('search.json'));

/** The look-up field with its results; the data is read when the field is first used. */
export function Lookup({ onChoose }: { onChoose: (entry: SearchEntry) => void }) {
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<SearchEntry[]>([]);
  const search = useRef<Promise<Search> | null>(null);
  useEffect(() => {
    let current = true;
    search.current ??= query ? load() : null;
    void search.current?.then((s) => current && setFound(s.find(query, 12)));
    return () => {
      current = false;
    };
  }, [query]);
  const choose = (entry: SearchEntry) => {
    setQuery('');
    onChoose(entry);
  };
  return (
    <search>
      <label>
        <span class="soft">{t('popup_search')}</span>
        <input
          type="search"
          value={query}
          placeholder={t('popup_search_hint')}
          autocomplete="off"
          spellcheck={false}
          onInput={(e) => setQuery(e.currentTarget.value)}
        />
      </label>
      <p role="status" class="soft">
        {query &&
          t(found.length > 0 ? 'popup_results' : 'popup_no_results', found.length > 0 ? String(found.length) : query)}
      </p>
      {query && (
        <ul class="results">
          {found.map((entry) => (
            <Result key={entry[0]} entry={entry} onChoose={choose} />
          ))}
        </ul>
      )}
    </search>
  );
}

function Result({ entry, onChoose }: { entry: SearchEntry; onChoose: (entry: SearchEntry) => void }) {
  const [ref, , maker, packed] = entry;
  const marks = unpackMarks(packed);
  const words = (['weights', 'data', 'code'] as const)
    .map((id) => `${pillarName(t, id)}: ${lookWords(t, marks[id])}`)
    .join(', ');
  return (
    <li>
      <button type="button" onClick={() => onChoose(entry)}>
        <span class="marks" role="img" aria-label={words} title={words}>
          <Mark look={marks.weights} />
          <Mark look={marks.data} />
          <Mark look={marks.code} />
        </span>
        <span>
          <strong>{ref.replace(/^hf:/, '')}</strong>
          <span class="soft">
            {[labelWords(t, { ...marks.label, because: [] }), maker].filter(Boolean).join(' · ')}
          </span>
        </span>
      </button>
    </li>
  );
}
