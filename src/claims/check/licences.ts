/** Claims about terms: a licence that is named, a use that is said to be free. */
import { licenceIds } from '../../core/expression';
import { HARD, hasRestriction, type Licence } from '../../core/licence';
import type { LicenceReport, Report } from '../../core/report';
import { cannotTell, met, notMet, type Reason } from '../../core/verdict';
import { component, weightLicences } from './established';
import type { CheckTools, Invoked } from './types';

/** Uses that commerce is barred from, and limits of size or place. */
export const BARS_COMMERCE = ['non-commercial', 'research-only'] as const;
export const LIMITS = ['user-scale-threshold', 'revenue-threshold', 'maas-threshold', 'geographic'] as const;

const COMMERCE = /commer|comerc|kommerz|商|상업/i;
const RESEARCH = /research|academic|recherche|investigaci|pesquisa|ricerca|forschung|研究|学术|연구/i;
/** Getting the files for nothing says nothing about their use. */
const GETTING = /download|charge|t[ée]l[ée]charg|descarg|baix|scaric|herunterlad|ダウンロード|다운로드|下载/i;
const EVERYBODY = /every(?:one|body)|anyone|any purpose|all|tous|todos|tutti|alle|任何|誰でも|누구나/i;

const reason = (report: Report, key: string): Reason => ({
  key,
  component: 'weights_final',
  primary: component(report, 'weights_final') !== null,
});

/** May it be used as the words say? Told from the restrictions of the weights' licences; without one nobody can tell. */
export function freeUse(report: Report, text: string): Invoked {
  const licences = weightLicences(report);
  const about = { definition: 'licence', rung: COMMERCE.test(text) ? 'commercial' : 'use' };
  const commerce = COMMERCE.test(text);
  if (licences.length === 0 || licences.some((l) => !l.usable || l.kind !== 'licence'))
    return { ...about, ...cannotTell() };
  if (!commerce && (GETTING.test(text) || RESEARCH.test(text))) return { ...about, ...cannotTell() };
  const barred = licences.every((l) => hasRestriction(l, ...BARS_COMMERCE));
  const limited = licences.every((l) => hasRestriction(l, ...LIMITS));
  if (barred || (limited && EVERYBODY.test(text))) return { ...about, ...notMet(reason(report, 'licence_restricts')) };
  return { ...about, ...(licences.every(isFree) ? met(reason(report, 'licence_allows')) : cannotTell()) };
}

/** Nothing in it stands against use, by whom or for what. */
const isFree = (l: Licence): boolean => l.osi === true || l.publicDomain === true || !hasRestriction(l, ...HARD);

/** Ids of the licences that the weights were released under. */
const foundIds = (report: Report): string[] =>
  licenceIds(report.components.find((c) => c.id === 'weights_final')?.licence ?? undefined);

/** A licence's name without the words around it ("Apache 2.0 license" → "apache 2.0"). */
export const bareName = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[‑–]/g, '-')
    .replace(
      /[ -]?(?:licen[cs]ed?|lizenz|agreement|许可证?|许可协议|开源协议|协议|授权|ライセンス|라이선스|라이센스)/g,
      ' ',
    )
    .replace(/\s+/g, ' ')
    .trim();

/** Is the licence that is named the one that was found? A freer name over a text that restricts is not. */
export function named(report: Report, text: string, resolve: CheckTools['resolve']): Invoked {
  const about = { definition: 'licence', rung: 'named' };
  const name = bareName(text);
  const said = resolve?.(name) ?? resolve?.(text) ?? resolve?.(`${name} license`) ?? null;
  const found = foundIds(report);
  if (said === null || found.length === 0) return { ...about, ...cannotTell() };
  if (found.includes(said)) return { ...about, ...met(reason(report, 'licence_named')) };
  const stricter = weightLicences(report).every((l: LicenceReport) => l.usable && !l.osi && hasRestriction(l, ...HARD));
  const permissive = /^(?:apache-2\.0|mit|bsd-[23]-clause)$/i.test(said);
  return { ...about, ...(stricter && permissive ? notMet(reason(report, 'licence_differs')) : cannotTell()) };
}
