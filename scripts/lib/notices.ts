import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What a package says of itself. */
interface Package {
  name: string;
  version: string;
  license?: string;
  author?: string | { name?: string };
  repository?: string | { url?: string };
  dependencies?: Record<string, string>;
}

/** Code that the build puts into every script by itself, without being a dependency of the extension's own. */
const OF_THE_BUILD = ['wxt', '@wxt-dev/browser'];

const RULE = '-'.repeat(72);

/** The packages whose code is in the extension: its dependencies, theirs, and what the build adds. In order of name. */
export function bundled(root: string): string[] {
  const found = new Set(OF_THE_BUILD);
  const add = (name: string): void => {
    if (found.has(name)) return;
    found.add(name);
    Object.keys(packageOf(root, name).dependencies ?? {}).forEach(add);
  };
  const own = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Package;
  Object.keys(own.dependencies ?? {}).forEach(add);
  return [...found].sort();
}

/**
 * NOTICE.txt of the package: every bundled library with its version, licence, copyright line and the licence's text,
 * which MIT, MPL and Apache ask to pass on. All of it is read from what is installed; nothing is copied by hand.
 */
export function noticeFile(root: string): string {
  const head = [
    'Really Open? is under the Apache License 2.0: see LICENSE.',
    'Whose data it holds, and under which terms: see CREDITS.md.',
    'Whose code it holds beside its own, and under which terms:',
  ].join('\n');
  return `${[head, ...bundled(root).map((name) => entry(root, name))].join(`\n\n${RULE}\n`)}\n`;
}

const folderOf = (root: string, name: string) => join(root, 'node_modules', ...name.split('/'));
const packageOf = (root: string, name: string) =>
  JSON.parse(readFileSync(join(folderOf(root, name), 'package.json'), 'utf8')) as Package;

function entry(root: string, name: string): string {
  const about = packageOf(root, name);
  if (!about.license) throw new Error(`${name} names no licence: it cannot be shipped`);
  const text = read(root, name, /^licen[cs]e(?:\.\w+)?$/i);
  const authors = read(root, name, /^authors$/i);
  return [
    `${about.name} ${about.version}`,
    `Licence: ${about.license}`,
    `Copyright: ${copyrightIn(text ?? '') ?? `its authors: ${authorOf(about)}`}`,
    `Source: ${sourceOf(about)}`,
    ...(authors ? ['', 'Authors:', authors] : []),
    '',
    text ?? withoutText(about.license),
  ].join('\n');
}

function read(root: string, name: string, file: RegExp): string | undefined {
  const folder = folderOf(root, name);
  const found = existsSync(folder) ? readdirSync(folder).find((f) => file.test(f)) : undefined;
  return found && readFileSync(join(folder, found), 'utf8').trim();
}

/** The line that names the holder: the one with a year or a sign, not the clauses about copyright. */
const copyrightIn = (text: string): string | undefined =>
  text
    .split('\n')
    .map((line) => line.trim())
    .find((line) => /^copyright (?:\(c\)|©|\d{4})/i.test(line));

const authorOf = ({ author, name }: Package): string =>
  (typeof author === 'string' ? author : author?.name) ?? `the contributors of ${name}`;

/** The public address of the source, however the package writes it. */
function sourceOf({ repository, name }: Package): string {
  const url = typeof repository === 'string' ? repository : repository?.url;
  if (!url) return `the package ${name}`;
  if (/^[\w.-]+\/[\w.-]+$/.test(url)) return `https://github.com/${url}`;
  return url.replace(/^git\+/, '').replace(/\.git$/, '');
}

const WITHOUT_TEXT: Record<string, string> = {
  'CC-BY-3.0': 'The text of the licence: https://creativecommons.org/licenses/by/3.0/legalcode',
  'CC0-1.0': 'The text of the licence: https://creativecommons.org/publicdomain/zero/1.0/legalcode',
  MIT: 'The text of the licence: the permission notice that stands with the packages under MIT in this file.',
};

/** Where the licence is to be read, of a package that comes without its text. */
function withoutText(licence: string): string {
  const where = WITHOUT_TEXT[licence];
  if (!where) throw new Error(`no text for the licence ${licence} of a package that comes without one`);
  return where;
}
