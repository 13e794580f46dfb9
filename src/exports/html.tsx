import { renderToString } from 'preact-render-to-string';
import type { Report } from '../core/report';
import { ReportView } from '../ui/ReportView';
import reportCss from '../ui/report.css?inline';
import tokensCss from '../ui/tokens.css?inline';
import { Words } from '../ui/words-context';
import type { Export, ExportTools } from './export';

/** The saved file allows nothing: no script, no request. Even markup that slipped through could do nothing in it. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";

const Page = ({ report, tools }: { report: Report; tools: ExportTools }) => (
  <html lang="en">
    <head>
      <meta charset="utf-8" />
      <meta name="viewport" content="width=device-width" />
      <meta http-equiv="Content-Security-Policy" content={POLICY} />
      <meta name="referrer" content="no-referrer" />
      <title>{tools.t('report_title', report.name)}</title>
      <style>{`${tokensCss}\n${reportCss}`}</style>
    </head>
    <body>
      <Words.Provider value={tools}>
        <ReportView report={report} />
      </Words.Provider>
    </body>
  </html>
);

/** One self-contained file with the view of the report page. */
const html: Export = {
  id: 'html',
  mime: 'text/html',
  extension: 'html',
  how: 'save',
  order: 4,
  render: (report, tools) => `<!doctype html>\n${renderToString(<Page report={report} tools={tools} />)}\n`,
};

export default html;
