import type { DefinitionInfo } from '../core/definition';
import type { Report } from '../core/report';
import type { Translate } from '../i18n';
import { nameOfSource } from '../words/report';

/** What an export needs beside the Report. */
export interface ExportTools {
  t: Translate;
  definitions: DefinitionInfo[];
  sourceName(id: string): string;
}

/** One way to take a Report along. Every export escapes what came from a page, in the manner of its format. */
export interface Export {
  id: 'text' | 'markdown' | 'json' | 'html';
  mime: string;
  extension: string;
  how: 'copy' | 'save';
  /** Place in the menu. */
  order: number;
  render(report: Report, tools: ExportTools): string;
}

/** Tools for a Report, from its own sources. */
export const exportTools = (report: Report, t: Translate, definitions: DefinitionInfo[]): ExportTools => ({
  t,
  definitions,
  sourceName: nameOfSource(report),
});

/** File name for a Report: the model's ref and the day of the data, in letters that every system takes. */
export const fileName = (report: Report, { extension }: Export): string =>
  `really-open-${(report.subject.ref ?? 'report').replace(/[^A-Za-z0-9.-]+/g, '-')}-${report.asOf}.${extension}`;
