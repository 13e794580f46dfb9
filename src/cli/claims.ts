import { text } from 'node:stream/consumers';
import { find } from '../claims/find';
import { registerAll } from '../claims/grammars';
import type { Claim } from '../claims/types';
import { options, UsageError } from './usage';

/** `claims`: what a text on standard input claims about openness; with `--lines` each line is a text of its own. */
export async function claims(args: string[]): Promise<number> {
  const { values, positionals } = options(args, {
    json: { type: 'boolean' },
    lines: { type: 'boolean' },
    lang: { type: 'string' },
    name: { type: 'string', multiple: true },
  });
  if (positionals.length > 0) throw new UsageError('reads standard input and takes no file names');
  const context = { ...(values.lang && { lang: values.lang }), ...(values.name && { names: values.name }) };
  registerAll();
  const input = await text(process.stdin);
  const texts = values.lines ? linesOf(input) : [input];
  const found = texts.map((t) => find(t, context));
  for (const line of values.json ? asJson(found, values.lines ?? false) : found.flat().map(readable)) console.log(line);
  return 0;
}

/** Lines without their ends; what follows the last end is a line only if it holds something. */
function linesOf(input: string): string[] {
  const lines = input.split(/\r?\n/);
  if (lines.at(-1) === '') lines.pop();
  return lines;
}

/** One array a line of input, or one object a claim. */
const asJson = (found: Claim[][], lines: boolean): string[] =>
  lines ? found.map((f) => JSON.stringify(f.map(bare))) : found.flat().map((c) => JSON.stringify(bare(c)));

const bare = ({ kind, subject, polarity, text: words, start, end }: Claim) => ({
  kind,
  subject,
  polarity,
  text: words,
  start,
  end,
});

const readable = ({ kind, subject, polarity, text: words, start, end }: Claim) =>
  `${start}-${end}\t${kind}\t${subject}\t${polarity}\t${words.replace(/\s+/g, ' ')}`;
