import type { Observed } from '../core/observed';
import { keyOf, type Translate } from '../i18n';

const plain = (ref: string) => ref.replace(/^hf:/, '');

/** 8030261248 → "8.03 B"; below a thousand million in millions. */
export const parameterCount = (n: number): string =>
  n >= 1e9 ? `${Number((n / 1e9).toPrecision(3))} B` : `${Number((n / 1e6).toPrecision(3))} M`;

/** What the page itself declares now, a line each; nothing is said of what it does not declare, but for the licence. */
export function declaredLines(t: Translate, o: Observed): string[] {
  const dataset = ({ name, onHub }: Observed['datasets'][number]) =>
    onHub === false ? t('observed_not_on_hub', name) : name;
  const base = (b: Observed['bases'][number]) => `${plain(b.ref)} (${t(keyOf('relation', b.relation))})`;
  const licence = [...o.licences, ...(o.licenceName ? [o.licenceName] : [])].join(', ');
  const lines = [
    licence ? t('observed_licence', licence) : t('observed_no_licence'),
    o.licenceLink && t('observed_licence_link', o.licenceLink),
    o.gate && t(keyOf('observed_gate', o.gate)),
    o.formats.length > 0 && t('observed_formats', o.formats.join(', ')),
    o.parameters && t('observed_parameters', parameterCount(o.parameters)),
    o.adapterOnly && t('observed_adapter'),
    o.library && t('observed_library', o.library),
    o.customCode && t('observed_custom_code'),
    o.bases.length > 0 && t('observed_bases', o.bases.map(base).join(', ')),
    o.datasets.length > 0 && t('observed_datasets', o.datasets.map(dataset).join(', ')),
    o.papers.length > 0 && t('observed_papers', o.papers.join(', ')),
  ];
  return lines.filter((line): line is string => Boolean(line));
}
