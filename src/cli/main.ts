import { claims } from './claims';
import { inspect } from './inspect';
import { mof } from './mof';
import { osai } from './osai';
import { UsageError } from './usage';

const USAGE = `usage: really-open <command>
  inspect [--json] <url|ref>… | -    report on models; "-" reads one URL or ref a line from standard input
  inspect [--json] --hub -           the same, each line of standard input the hub's JSON of a model
  claims [--json] [--lines] [--lang <tag>] [--name <name>]… < text
                                     what a text claims about a model's openness; --lines: each line is a text of its own
  mof [--json] <file.yml>…           class and progress by the Model Openness Tool's own rule
  osai [--json] <file.yaml>…         score by the European Open Source AI Index's own rule`;

const COMMANDS: Record<string, (args: string[]) => Promise<number>> = { claims, inspect, mof, osai };

/** Entry of `npm run really-open`. Exit code 0, 1 on findings, 2 on bad usage. */
export async function main(args: string[]): Promise<number> {
  const [name = '', ...rest] = args;
  const command = Object.hasOwn(COMMANDS, name) ? COMMANDS[name] : undefined;
  if (!command) {
    console.error(USAGE);
    return 2;
  }
  try {
    return await command(rest);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    console.error(`really-open ${name}: ${error.message}`);
    return 2;
  }
}
