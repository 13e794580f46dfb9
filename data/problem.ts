import { relative } from 'node:path';

/** One finding about the data: where it is, which rule it breaks and what is expected. */
export interface Problem {
  file: string;
  line?: number;
  rule: string;
  message: string;
}

/** One clear line: `data/models/x.yaml:12: [schema] licence: expected a licence id`. */
export const formatProblem = ({ file, line, rule, message }: Problem): string =>
  `${relative(process.cwd(), file) || file}${line ? `:${line}` : ''}: [${rule}] ${message}`;

/** Thrown where nothing sensible can follow from bad data; the tools print it and exit with 1. */
export class DataError extends Error {
  constructor(readonly problems: Problem[]) {
    super(problems.map(formatProblem).join('\n'));
  }
}
