import { answer } from '../catalogue/answer';
import type { Catalogue } from '../catalogue/catalogue';
import type { Subject } from '../core/match';
import type { Report } from '../core/report';
import { definitions } from '../definitions';
import { english } from '../english';
import { exportTools } from '../exports/export';
import { toJson } from '../exports/json';
import plain from '../exports/text';
import { catalogueOnDisk } from './catalogue';
import { inputLines, subjectOfLine } from './input';
import { options, UsageError } from './usage';

/** `inspect`: one Report a line of input, in the order of the input. Exit 1 where a line was neither URL nor ref. */
export async function inspect(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { json: { type: 'boolean' } });
  if (positionals.length === 0)
    throw new UsageError('expected a URL, a ref such as hf:owner/name, or - for standard input');
  const catalogue = await catalogueOnDisk();
  let failed = false;
  for await (const { text, number } of inputLines(positionals, process.stdin)) {
    const subject = subjectOfLine(text);
    failed ||= subject === null;
    print(subject ? await reportOn(subject, catalogue) : null, { text, number }, values.json ?? false);
  }
  return failed ? 1 : 0;
}

const today = () => new Date().toISOString().slice(0, 10);

const reportOn = (subject: Subject, catalogue: Catalogue): Promise<Report> =>
  answer({ subject, observed: null, today: today() }, catalogue, definitions);

function print(report: Report | null, { text, number }: { text: string; number: number }, json: boolean): void {
  if (!report) {
    const error = `line ${number}: neither a URL nor a ref: ${JSON.stringify(text.slice(0, 200))}`;
    console.error(`really-open inspect: ${error}`);
    if (json) console.log(JSON.stringify({ error }));
    return;
  }
  const tools = exportTools(report, english, definitions);
  console.log(json ? JSON.stringify(toJson(report, tools)) : plain.render(report, tools));
}
