import { type ParseArgsConfig, parseArgs } from 'node:util';

/** The call's words are off: one line, exit code 2. */
export class UsageError extends Error {}

/** Parses the words of a command; anything unexpected is a UsageError. */
export function options<T extends NonNullable<ParseArgsConfig['options']>>(args: string[], spec: T) {
  try {
    return parseArgs({ args, options: spec, allowPositionals: true, strict: true });
  } catch (error) {
    throw new UsageError((error as Error).message.split('. ')[0]);
  }
}
