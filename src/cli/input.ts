import { createInterface } from 'node:readline';
import type { Subject } from '../core/match';
import { parseRef } from '../core/refs';
import { subjectOf } from '../sites';
import { subjectOfRef } from '../sites/by-ref';

export interface InputLine {
  text: string;
  /** Line number on standard input, or place among the arguments; from 1. */
  number: number;
}

/** The arguments, or the lines of standard input where the only argument is `-`. Blank lines are skipped. */
export async function* inputLines(args: string[], stdin: NodeJS.ReadableStream): AsyncGenerator<InputLine> {
  if (args.length !== 1 || args[0] !== '-') {
    yield* args.map((text, i) => ({ text, number: i + 1 }));
    return;
  }
  let number = 0;
  for await (const line of createInterface({ input: stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    number += 1;
    if (line.trim() !== '') yield { text: line.trim(), number };
  }
}

const SCHEMES = new Set([
  'hf',
  'gh',
  'gl',
  'ollama',
  'web',
  'kaggle',
  'modelscope',
  'replicate',
  'openrouter',
  'nvidia',
  'ngc',
  'civitai',
  'lmstudio',
  'azure',
  'aa',
  'arxiv',
]);

/** Schemes of the refs that a catalogue itself uses: a ref that it prints can be asked about. */
export const schemesOf = (refs: Iterable<string>): ReadonlySet<string> =>
  new Set([...refs].map((ref) => ref.slice(0, ref.indexOf(':'))));

/** The Subject a line names; null when it is neither an https address nor a ref of ours or of the catalogue's. */
export function subjectOfLine(
  text: string,
  known: ReadonlySet<string> = new Set(),
): ReturnType<typeof subjectOf> | Subject | null {
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? subjectOf(new URL(text)) : null;
  const ref = asRef(text);
  const scheme = parseRef(ref)?.scheme ?? '';
  return SCHEMES.has(scheme) || known.has(scheme) ? subjectOfRef(ref) : null;
}

/** A ref as people type or copy it: the scheme in any case, a slash at the end as in addresses. */
function asRef(text: string): string {
  const colon = text.indexOf(':');
  const ref = text.slice(0, colon).toLowerCase() + text.slice(colon);
  let end = ref.length;
  while (ref[end - 1] === '/') end -= 1;
  return ref.slice(0, end);
}
