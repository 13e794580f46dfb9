import { PILLARS } from '../core/components';
import type { Evidence } from '../core/record';
import type { ComponentReport, Report } from '../core/report';
import { keyOf } from '../i18n';
import { becauseWords, criterionWords, sharedReason, withShared } from '../words/because';
import { datasetName, datasetWords, makerWords, namedIn } from '../words/data';
import { declaredLines } from '../words/declared';
import { ancestorWords, conflictSources, conflictWords, relationWords, steps } from '../words/lineage';
import { lookUpWords } from '../words/look-ups';
import {
  answerWords,
  approvalWords,
  componentName,
  disagreementWords,
  evidenceWords,
  isOfNoModel,
  labelWords,
  licenceWords,
  matchWords,
  nameOfLevel,
  pillarLine,
  pillarName,
  questionWords,
  scopeWords,
  staleWords,
  stateWords,
  verdictWords,
} from '../words/report';
import type { ExportTools } from './export';

export interface Line {
  head: string;
  text: string;
  details: string[];
  /** Numbers of the proofs behind it, from 1. */
  refs: number[];
}

export interface Section {
  title: string;
  lines: Line[];
}

export interface Proof {
  text: string;
  url: string;
}

export interface Outline {
  title: string;
  /** Label, match, staleness: what stands above everything. */
  lead: string[];
  url: string;
  sections: Section[];
  proofs: Proof[];
  foot: string[];
}

/** Numbers each proof once, in the order of first use. */
class Proofs {
  readonly all: Proof[] = [];
  add = (proofs: Proof[]): number[] => [...new Set(proofs.map((p) => this.numberOf(p)))];

  private numberOf(proof: Proof): number {
    const at = this.all.findIndex((p) => p.text === proof.text && p.url === proof.url);
    return at === -1 ? this.all.push(proof) : at + 1;
  }
}

interface Context extends ExportTools {
  report: Report;
  proofs: Proofs;
}

const line = (head: string, text: string, rest: Partial<Line> = {}): Line => ({
  head,
  text,
  details: [],
  refs: [],
  ...rest,
});
const joined = (parts: (string | undefined)[], by = ', ') => parts.filter(Boolean).join(by);

/** A Report as titled lines with numbered proofs: what text and Markdown print, each in its own marks. */
export function outline(report: Report, tools: ExportTools): Outline {
  const context: Context = { ...tools, report, proofs: new Proofs() };
  const { t } = tools;
  const made = isOfNoModel(report) ? [] : SECTIONS.map((section) => section(context));
  return {
    title: t('report_title', report.name || report.subject.url),
    lead: isOfNoModel(report) ? [matchWords(t, report)] : lead(context),
    url: report.subject.url,
    sections: made.filter((s) => s.lines.length > 0),
    proofs: context.proofs.all,
    foot: [t('disclaimer'), `${t('made_by')} ${t('as_of', report.asOf)}.`],
  };
}

const SECTIONS = [
  pillarSection,
  conflictSection,
  lineageSection,
  componentSection,
  verdictSection,
  datasetSection,
  licenceSection,
  disagreementSection,
  declaredSection,
  unknownSection,
  sourceSection,
];

function lead({ report, t }: Context): string[] {
  const assessed = report.assessed ? t('assessed_on', report.assessed) : '';
  const maker = report.maker && report.match.how === 'exact' ? [t('maker_line', makerWords(t, report.maker))] : [];
  return [
    labelWords(t, report.label, report.match.assessed),
    joined([matchWords(t, report), assessed]),
    ...maker,
    staleWords(t, report),
  ].filter(Boolean);
}

function pillarSection({ report, t }: Context): Section {
  const lines = PILLARS.map((id) => line(pillarName(t, id), pillarLine(t, report, id)));
  return { title: t('report_question'), lines };
}

function conflictSection({ report, t, proofs }: Context): Section {
  const lines = report.conflicts.map((c) => line('', conflictWords(t, c), { refs: proofs.add(conflictSources(t, c)) }));
  return { title: t('heading_conflicts'), lines };
}

/** One line a step; what stands deeper is an ancestor of what stands above it. */
function lineageSection({ report, t }: Context): Section {
  const lines = steps(report.lineage).map(({ node, depth, ref }) =>
    line('', joined([`${'  '.repeat(depth)}${relationWords(t, node)} ${ref}`, ancestorWords(t, node)], ' · ')),
  );
  return { title: t('heading_lineage'), lines: [...lines, ...report.lookUps.map((l) => line('', lookUpWords(t, l)))] };
}

function componentSection(context: Context): Section {
  const known = context.report.components.filter((c) => c.state !== 'unknown');
  return { title: context.t('heading_released'), lines: known.map((c) => componentLine(c, context)) };
}

function componentLine(c: ComponentReport, context: Context): Line {
  const { report, t, proofs } = context;
  return line(componentName(t, c.id), joined([stateWords(t, c), licenceWords(t, report, c)]), {
    details: [scopeWords(t, c), c.confidence ? t('low_confidence') : ''].filter(Boolean),
    refs: proofs.add(c.evidence.map((e) => proof(context, e))),
  });
}

const proof = ({ t, sourceName }: Context, e: Evidence): Proof => ({
  text: joined([sourceName(e.source), e.shows, evidenceWords(t, e)], ' · '),
  url: e.url,
});

function verdictSection({ report, t, definitions, sourceName, proofs }: Context): Section {
  const lines = report.verdicts.flatMap((v) => {
    const definition = definitions.find((d) => d.id === v.definition);
    if (!definition) return [];
    const shared = sharedReason(t, v, report);
    const details = (shared?.rest ?? v.criteria.filter((c) => c.verdict !== 'met')).flatMap((c) => {
      const asked = definition.criteria.find((d) => d.id === c.id);
      return asked ? [criterionWords(t, c, asked, becauseWords(t, c.because, sourceName))] : [];
    });
    const refs = proofs.add([
      { text: joined([definition.name, definition.version, definition.publisher], ' · '), url: definition.url },
    ]);
    const said = withShared(v, verdictWords(t, v, nameOfLevel(definition)), shared);
    return [line(`${definition.name} ${definition.version}`, said, { details, refs })];
  });
  return { title: t('heading_definitions'), lines };
}

function datasetSection({ report, t, proofs, sourceName }: Context): Section {
  const lines = report.datasets.map((d) =>
    line(datasetName(d), datasetWords(t, d), {
      details: [namedIn(t, d)],
      refs: d.record
        ? proofs.add([
            {
              text: joined([sourceName(d.record.evidence.source), evidenceWords(t, d.record.evidence)], ' · '),
              url: d.record.evidence.url,
            },
          ])
        : [],
    }),
  );
  return { title: t('heading_datasets'), lines };
}

function licenceSection({ report, t, proofs }: Context): Section {
  const lines = report.licences.map((l) => {
    return line(l.name, joined([l.plain, approvalWords(t, l)], ' · '), {
      details: [
        l.from ? t('licence_from', l.from) : l.covers.map((c) => componentName(t, c)).join(', '),
        ...l.answers.map((a) => `${questionWords(t, a)} ${answerWords(t, a)}`),
      ],
      refs: l.url ? proofs.add([{ text: l.name, url: l.url }]) : [],
    });
  });
  return { title: t('heading_licences'), lines };
}

function disagreementSection({ report, t, sourceName, proofs }: Context): Section {
  const lines = report.disagreements.map(({ component, values }) =>
    line(componentName(t, component), '', {
      details: values.map((v) => `${sourceName(v.source)} (${v.date}): ${disagreementWords(t, report, v)}`),
      refs: proofs.add(values.map((v) => ({ text: joined([sourceName(v.source), v.date], ' · '), url: v.url }))),
    }),
  );
  return { title: t('heading_disagreements'), lines };
}

function declaredSection({ report, t, proofs, sourceName }: Context): Section {
  const o = report.observed;
  if (!o) return { title: '', lines: [] };
  const refs = proofs.add([{ text: joined([sourceName(o.source), t('read_on', o.seen)], ' · '), url: o.url }]);
  return { title: t('heading_observed'), lines: declaredLines(t, o).map((text) => line('', text, { refs })) };
}

function unknownSection({ report, t, sourceName, proofs }: Context): Section {
  const unknown = report.components.filter((c) => c.state === 'unknown');
  const found = unknown.filter((c) => c.findings.length > 0);
  const silent = unknown.filter((c) => c.findings.length === 0);
  const lines = found.map((c) =>
    line(componentName(t, c.id), t('state_unknown'), {
      details: c.findings.map((f) => t('reason_finding', sourceName(f.source), t(keyOf('says', f.says)), f.date)),
      refs: proofs.add(c.findings.map((f) => ({ text: joined([sourceName(f.source), f.date], ' · '), url: f.url }))),
    }),
  );
  const rest =
    silent.length > 0 ? [line('', t('unknown_all', silent.map((c) => componentName(t, c.id)).join(', ')))] : [];
  return {
    title: t('heading_unknown'),
    lines: [...lines, ...rest, ...report.openQuestions.map((q) => line(t('heading_questions'), q))],
  };
}

function sourceSection({ report, t, proofs }: Context): Section {
  const lines = report.sources.map((s) =>
    line(s.name, joined([s.date && t('of_date', s.date), s.licence, s.credit], ' · '), {
      refs: proofs.add([{ text: s.name, url: s.url }]),
    }),
  );
  return { title: t('heading_sources'), lines };
}
