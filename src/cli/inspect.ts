import { answer, type Question } from '../catalogue/answer';
import type { Catalogue } from '../catalogue/catalogue';
import type { Report } from '../core/report';
import { definitions } from '../definitions';
import { english } from '../english';
import { exportTools } from '../exports/export';
import { toJson } from '../exports/json';
import plain from '../exports/text';
import { subjectOfRef } from '../sites/by-ref';
import { catalogueOnDisk } from './catalogue';
import { observedLine } from './hub-line';
import { inputLines, schemesOf, subjectOfLine } from './input';
import { options, UsageError } from './usage';

/** What a line asks about; null where it is nothing that can be asked about. */
type Read = (line: string) => Pick<Question, 'subject' | 'observed'> | null;

/**
 * `inspect`: one Report a line of input, in the order of the input; with `--hub` each line is the hub's JSON of a model.
 * Exit 1 where a line was not of the form.
 */
export async function inspect(args: string[]): Promise<number> {
  const { values, positionals } = options(args, { json: { type: 'boolean' }, hub: { type: 'boolean' } });
  if (positionals.length === 0)
    throw new UsageError('expected a URL, a ref such as hf:owner/name, or - for standard input');
  if (values.hub && (positionals.length !== 1 || positionals[0] !== '-'))
    throw new UsageError('--hub reads one JSON object a line from standard input: give - and nothing else');
  const catalogue = await catalogueOnDisk();
  const read = values.hub ? fromHub(catalogue) : fromLine(catalogue);
  const expected = values.hub ? 'no JSON of a model on the hub' : 'neither a URL nor a ref';
  let failed = false;
  for await (const { text, number } of inputLines(positionals, process.stdin)) {
    const question = read(text);
    failed ||= question === null;
    if (question) print(await reportOn(question, catalogue), values.json ?? false);
    else refuse(`line ${number}: ${expected}: ${JSON.stringify(text.slice(0, 200))}`, values.json ?? false);
  }
  return failed ? 1 : 0;
}

function fromLine({ index }: Catalogue): Read {
  const schemes = schemesOf(Object.keys(index.refs));
  return (line) => {
    const subject = subjectOfLine(line, schemes);
    return subject && { subject, observed: null };
  };
}

const fromHub =
  (catalogue: Catalogue): Read =>
  (line) => {
    const observed = observedLine(line, { today: today(), radar: catalogue.index.observedOn });
    return observed && { subject: subjectOfRef(observed.ref), observed };
  };

const today = () => new Date().toISOString().slice(0, 10);

const reportOn = (question: Pick<Question, 'subject' | 'observed'>, catalogue: Catalogue): Promise<Report> =>
  answer({ ...question, today: today() }, catalogue, definitions);

function print(report: Report, json: boolean): void {
  const tools = exportTools(report, english, definitions);
  console.log(json ? JSON.stringify(toJson(report, tools)) : plain.render(report, tools));
}

function refuse(error: string, json: boolean): void {
  console.error(`really-open inspect: ${error}`);
  if (json) console.log(JSON.stringify({ error }));
}
