import type { ListedMarks } from '../catalogue/marks';
import { LABELS } from '../core/label';
import type { Ref } from '../core/refs';
import { keyOf, type Translate } from '../i18n';
import type { ListView, RowMark } from '../messages';
import { FILTERS, type Settings } from '../settings';
import { labelWords, lookWords } from '../words/report';

/** What the page's script needs to show and filter a list; null where the user wants no marks. */
export function listView(settings: Settings, site: string, t: Translate): ListView | null {
  if (!settings.lists) return null;
  return {
    site,
    filter: settings.filter,
    dimUnknown: settings.dimUnknown,
    choices: FILTERS.map((id) => ({
      id,
      rung: id === 'off' ? -1 : LABELS.indexOf(id),
      words: id === 'off' ? t('filter_all') : t('label_at_least', t(keyOf('label', id))),
    })),
    words: {
      name: t('filter_name'),
      choose: t('filter_choose'),
      count: t('filter_count', '{dimmed}', '{all}'),
      counting: t('filter_counting', '{all}'),
      unknown: t('filter_unknown', '{unknown}'),
      off: t('filter_off'),
      dimmed: t('filter_dimmed'),
    },
  };
}

/** The mark of one model in a list, from what was compiled: the same label and looks as its full Report. */
export function rowMark(ref: Ref, marks: ListedMarks, t: Translate): RowMark {
  const { label, assessed } = marks;
  const looks = [marks.weights, marks.data, marks.code];
  const [weights, data, code] = looks.map((look) => lookWords(t, look));
  const short = t(keyOf('short', label.id));
  return {
    ref,
    label: label.atLeast ? t('short_at_least', short) : short,
    name: t('row_name', labelWords(t, { ...label, because: [] }, assessed), weights!, data!, code!),
    assessed,
    looks,
    rung: label.id === 'not-assessed' ? -1 : LABELS.indexOf(label.id),
    atLeast: label.atLeast,
  };
}
