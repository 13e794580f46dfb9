import { mkdirSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { type Document, LineCounter, parseDocument, stringify } from 'yaml';
import { DataError, type Problem } from './problem';

/** A YAML file with the means to say on which line something stands. */
export interface YamlFile {
  file: string;
  text: string;
  value: unknown;
  /** Line of the node at a path, or of the nearest one above it. */
  lineOf(path: readonly PropertyKey[]): number;
}

/** Reads a YAML file; a file that isn't YAML is one clear line. */
export const readYaml = (file: string): YamlFile => parseYaml(file, readFileSync(file, 'utf8'));

/** The same from a text. */
export function parseYaml(file: string, text: string): YamlFile {
  const lines = new LineCounter();
  const doc = parseDocument(text, { lineCounter: lines, prettyErrors: false, logLevel: 'error' });
  const [error] = doc.errors;
  if (error) {
    const message = error.code === 'MULTIPLE_DOCS' ? 'expected one document, found several' : error.message;
    throw new DataError([{ file, line: lines.linePos(error.pos[0]).line, rule: 'yaml', message }]);
  }
  return { file, text, value: doc.toJS(), lineOf: (path) => lineOf(doc, lines, path) };
}

function lineOf(doc: Document.Parsed, lines: LineCounter, path: readonly PropertyKey[]): number {
  for (let depth = path.length; depth >= 0; depth--) {
    const node = doc.getIn(path.slice(0, depth), true) as { range?: [number, number, number] } | undefined;
    if (node?.range) return lines.linePos(node.range[0]).line;
  }
  return 1;
}

/** The one spelling of our YAML: no folded lines, two blanks, keys in the order given. */
export const toYaml = (value: unknown): string => stringify(value, { lineWidth: 0, indent: 2 });

/** All files below a folder with an ending, sorted by path. */
export function filesBelow(folder: string, ending: string): string[] {
  if (!statSync(folder, { throwIfNoEntry: false })) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

/** Writes a file at once or not at all, and only if it changed. Returns whether it did. */
export function writeIfChanged(file: string, text: string): boolean {
  if (statSync(file, { throwIfNoEntry: false }) && readFileSync(file, 'utf8') === text) return false;
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.new`, text);
  renameSync(`${file}.new`, file);
  return true;
}

export const problemAt = (yaml: YamlFile, path: readonly PropertyKey[], rule: string, message: string): Problem => ({
  file: yaml.file,
  line: yaml.lineOf(path),
  rule,
  message,
});
