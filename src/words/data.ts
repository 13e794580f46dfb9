import type { NamedDataset } from '../core/dataset';
import type { Maker } from '../core/record';
import { refUrl } from '../core/refs';
import { keyOf, type Translate } from '../i18n';
import { componentName } from './report';

/** "public data · open to all · ODC-By-1.0 · read 2026-11": what kind of data a named training set is. */
export function datasetWords(t: Translate, { record, onHub }: NamedDataset): string {
  if (!record) return t(onHub === false ? 'dataset_not_on_hub' : 'dataset_no_record');
  return [
    record.class ? t(keyOf('dataset_class', record.class)) : '',
    record.access ? t(keyOf('dataset_access', record.access)) : '',
    record.licence ? [record.licence].flat().join(', ') : t('licence_none_stated'),
  ]
    .filter(Boolean)
    .join(' · ');
}

/** Where the name stands: in the evidence for a component, or on the page. */
export const namedIn = (t: Translate, { component }: NamedDataset): string =>
  component ? t('dataset_named_for', componentName(t, component)) : t('dataset_named_here');

export const datasetName = ({ record, name }: NamedDataset): string => record?.name ?? name;

/** The set's own page, else where its facts come from. */
export const datasetUrl = ({ record }: NamedDataset): string | null =>
  (record?.ref && refUrl(record.ref)) ?? record?.evidence.url ?? null;

/** "Swiss AI Initiative · public body (public AI) · Switzerland". */
export const makerWords = (t: Translate, { name, kind, country }: Maker): string =>
  [name, kind ? t(keyOf('maker', kind)) : '', country ? countryName(t, country) : ''].filter(Boolean).join(' · ');

const countryName = (t: Translate, code: string): string =>
  new Intl.DisplayNames([t('language_tag')], { type: 'region' }).of(code) ?? code;
