import type { Licences } from '../catalogue/licences';
import { check } from '../claims/check/check';
import type { ClaimCheck } from '../claims/check/types';
import type { Subject } from '../core/match';
import type { Report } from '../core/report';
import type { Translate } from '../i18n';
import { CLAIMS_AT_ONCE, type ClaimsView, type ClaimView, type PlacedClaim } from '../messages';
import type { Settings } from '../settings';
import { claimWords } from '../words/claims';
import type { Worker } from './handle';

/** Claims of a page set against the release, every word ready. What came with a message is not trusted in its form. */
export function claimsView(
  claims: PlacedClaim[],
  report: Report,
  { licences }: { licences: Licences },
  { t, definitions }: Pick<Worker, 't' | 'definitions'>,
): ClaimsView {
  const asked = claims.slice(0, CLAIMS_AT_ONCE);
  const tools = { definitions, resolve: licences.resolve };
  const name = (id: string) => definitions.find((d) => d.id === id)?.name ?? id;
  const items = check(asked, report, tools).map((c, i) => view(c, asked[i]!, report, t, name));
  return {
    items,
    words: {
      title: t('claims_title'),
      released: t('claims_released'),
      close: t('panel_close'),
      mistake: t('panel_wrong'),
      copy: t('claims_copy'),
      offPage: t('claims_off_page'),
      offSite: t('claims_off_site'),
      offAll: t('claims_off_all'),
      report: t('panel_report'),
      described: t('claims_described'),
    },
  };
}

function view(
  c: ClaimCheck,
  claim: PlacedClaim,
  report: Report,
  t: Translate,
  definition: (id: string) => string,
): ClaimView {
  const source = (id: string) => report.sources.find((s) => s.id === id)?.name ?? id;
  const { from } = claim;
  const { said, found, kind } = claimWords(t, c, definition, from);
  const links = c.missing.map((m) => ({ text: [source(m.source), t('of_date', m.date)].join(', '), url: m.url }));
  const url = from ? report.subject.url : placeUrl(report.subject.url, claim);
  return {
    result: c.result,
    said,
    ...(from && { from }),
    found,
    sources: [...new Map(links.map((l) => [l.url, l])).values()].slice(0, 4),
    kind,
    basis: c.basis.map(({ name, url: where }) => ({ text: name, url: where })),
    url,
    mistake: distinct([t('claims_mistake', report.name, url), said, ...found, kind, ...links.map((l) => l.url)]).join(
      '\n',
    ),
  };
}

const distinct = (lines: string[]) => [...new Set(lines.filter(Boolean))];

/** A dash has a meaning in a text fragment, so it is written as a code. */
const encoded = (text: string) => encodeURIComponent(text).replace(/-/g, '%2D');

/** The page's address with the claim's words, by which browsers scroll to them. */
export function placeUrl(page: string, { text, prefix }: Pick<PlacedClaim, 'text' | 'prefix'>): string {
  const before = prefix ? `${encoded(prefix)}-,` : '';
  return `${page.replace(/#.*$/s, '')}#:~:text=${before}${encoded(text)}`;
}

/** Longest list of places where no claims are marked; the oldest go first. */
const PLACES = 500;

/** The change of settings by which claims are no longer marked on a page, a site, or anywhere. */
export function offAt(where: 'page' | 'site' | 'all', { site, ref }: Subject, settings: Settings): Partial<Settings> {
  if (where === 'all') return { claims: false };
  const place = where === 'site' ? site : ref?.toLowerCase();
  if (!place) return {};
  return { claimsOff: [...new Set([...settings.claimsOff, place])].slice(-PLACES) };
}
