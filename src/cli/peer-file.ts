import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { UsageError } from './usage';

/** Whether a value read from a file is a record: neither a list nor a plain value. */
export const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** A value as one short line, for messages. */
export const shown = (value: unknown): string => String(JSON.stringify(value)).slice(0, 60);

/** Reads a peer's own YAML record; anything else is a UsageError with the file's name in one line. */
export function readPeerFile(file: string): Record<string, unknown> {
  let text: string;
  try {
    text = readFileSync(file, 'utf8');
  } catch {
    throw new UsageError(`${file}: cannot be read`);
  }
  let value: unknown;
  try {
    // Warnings of the parser would stand between the lines of the answer.
    value = parse(text, { prettyErrors: false, logLevel: 'error' });
  } catch (error) {
    throw new UsageError(`${file}: ${yamlProblem(error as Error)}`);
  }
  if (!isRecord(value)) throw new UsageError(`${file}: expected a record, found ${shown(value)}`);
  return value;
}

function yamlProblem(error: Error & { code?: string }): string {
  if (error.code === 'MULTIPLE_DOCS') return 'expected one YAML document, found several';
  return `no YAML: ${error.message.split('\n')[0]}`;
}
