import { PILLARS } from '../core/components';
import type { Conflict } from '../core/conflicts';
import { type DefinitionInfo, verdictLook } from '../core/definition';
import { DECIDING } from '../core/pillars';
import type { Report } from '../core/report';
import type { Translate } from '../i18n';
import type { ClaimView, PanelRow, PanelView } from '../messages';
import { becauseWords, sharedReason, withShared } from '../words/because';
import { inOrder } from '../words/claims';
import { datasetName, datasetWords } from '../words/data';
import { ancestorWords, conflictSources, conflictWords, relationWords, steps } from '../words/lineage';
import {
  answerWords,
  approvalWords,
  evidenceWords,
  labelWords,
  matchWords,
  nameOfLevel,
  nameOfSource,
  pillarLine,
  pillarName,
  questionWords,
  staleWords,
  verdictWords,
} from '../words/report';

interface Tools {
  t: Translate;
  definitions: DefinitionInfo[];
}

/** The panel: facts with licence and restrictions, the definitions, and where each fact comes from with its date. */
export function panelView(report: Report, claims: ClaimView[], { t, definitions }: Tools): PanelView {
  const sections = [
    { title: t('heading_released'), rows: PILLARS.map((id) => pillarRow(report, id, t)) },
    { title: t('claims_title'), rows: inOrder(claims).slice(0, CLAIMS).map(claimRow) },
    { title: t('heading_conflicts'), rows: report.conflicts.slice(0, 4).map((c) => conflictRow(c, t)) },
    { title: t('heading_lineage'), rows: lineageRows(report, t) },
    {
      title: t('heading_licences'),
      rows: report.licences.filter((l) => l.covers.some(isWeights)).map((l) => licenceRow(l, t)),
    },
    { title: t('heading_definitions'), rows: report.verdicts.map((v) => verdictRow(report, v, { t, definitions })) },
  ];
  return {
    title: report.name,
    label: labelWords(t, report.label, report.match.assessed),
    lead: lead(report, t),
    sections: sections.filter((s) => s.rows.length > 0),
    foot: `${t('disclaimer')} ${t('as_of', report.asOf)}.`,
    words: { close: t('panel_close'), hide: t('panel_hide'), report: t('panel_report'), show: t('claims_show') },
  };
}

/** More are in the popup and the report. */
const CLAIMS = 4;

const claimRow = ({ item, claim }: { item: ClaimView; claim: number }): PanelRow => ({
  head: item.said,
  text: '',
  details: item.found.slice(0, 3),
  links: item.result === 'goes-further' ? item.sources.slice(0, 2) : [],
  ...(!item.from && { claim }),
});

const conflictRow = (c: Conflict, t: Translate): PanelRow => ({
  head: '',
  text: conflictWords(t, c),
  details: [],
  links: conflictSources(t, c),
});

/** The way to the records that speak for it: a step a row, at most as many as can be read at a glance. */
function lineageRows(report: Report, t: Translate): PanelRow[] {
  return steps(report.lineage)
    .slice(0, 6)
    .map(({ node, ref }) => ({
      head: `${relationWords(t, node)} ${ref}`,
      text: ancestorWords(t, node),
      details: [],
      links: [],
    }));
}

const isWeights = (component: string) => component === 'weights_final';

function lead(report: Report, t: Translate): string[] {
  const assessed = report.assessed ? `, ${t('assessed_on', report.assessed)}` : '';
  return [`${matchWords(t, report)}${assessed}`, staleWords(t, report)].filter(Boolean);
}

/** One pillar with the evidence of its deciding components, each source once. */
function pillarRow(report: Report, id: (typeof PILLARS)[number], t: Translate): PanelRow {
  const pillar = report.pillars[id];
  const deciding = report.components.filter((c) => DECIDING[id].includes(c.id));
  const proofs = deciding.flatMap((c) => c.evidence);
  const findings = deciding.flatMap((c) => c.findings);
  const name = nameOfSource(report);
  const links = [
    ...proofs.map((e) => ({ text: `${name(e.source)} (${evidenceWords(t, e)})`, url: e.url })),
    ...findings.map((f) => ({ text: t('reason_finding', name(f.source), t(`says_${f.says}`), f.date), url: f.url })),
  ];
  return {
    mark: pillar.look,
    head: pillarName(t, id),
    text: pillarLine(t, report, id),
    details: id === 'data' ? report.datasets.slice(0, 3).map((d) => `${datasetName(d)}: ${datasetWords(t, d)}`) : [],
    links: unique(links).slice(0, 4),
  };
}

const unique = (links: PanelRow['links']) => [...new Map(links.map((l) => [`${l.text} ${l.url}`, l])).values()];

function licenceRow(l: Report['licences'][number], t: Translate): PanelRow {
  return {
    head: l.name,
    text: [l.from ? t('licence_from', l.from) : '', l.plain ?? '', approvalWords(t, l)].filter(Boolean).join(' · '),
    details: l.answers.slice(0, 3).map((a) => `${questionWords(t, a)} ${answerWords(t, a)}`),
    links: l.url ? [{ text: l.name, url: l.url }] : [],
  };
}

function verdictRow(report: Report, v: Report['verdicts'][number], { t, definitions }: Tools): PanelRow {
  const definition = definitions.find((d) => d.id === v.definition);
  const name = nameOfSource(report);
  const shared = sharedReason(t, v, report);
  const deciding =
    v.criteria.find((c) => c.verdict === 'not-met') ?? v.criteria.find((c) => c.verdict === 'cannot-tell');
  return {
    mark: verdictLook(v),
    head: definition ? `${definition.name} ${definition.version}` : v.definition,
    text: withShared(v, verdictWords(t, v, nameOfLevel(definition)), shared),
    details: deciding && !shared ? [becauseWords(t, deciding.because.slice(0, 2), name)].filter(Boolean) : [],
    links: [],
  };
}
