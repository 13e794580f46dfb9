import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { UsageError } from './usage';

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
    value = parse(text, { prettyErrors: false });
  } catch (error) {
    throw new UsageError(`${file}: no YAML: ${(error as Error).message.split('\n')[0]}`);
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new UsageError(`${file}: expected a record, found ${JSON.stringify(value)?.slice(0, 60)}`);
  return value as Record<string, unknown>;
}
