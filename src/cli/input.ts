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

/** The Subject a line names; null when it is neither an https address nor a ref of ours. */
export function subjectOfLine(text: string): ReturnType<typeof subjectOf> | Subject | null {
  if (/^https?:\/\//i.test(text)) return URL.canParse(text) ? subjectOf(new URL(text)) : null;
  const ref = parseRef(text);
  return ref && SCHEMES.has(ref.scheme) ? subjectOfRef(text) : null;
}
