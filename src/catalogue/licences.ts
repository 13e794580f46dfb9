import { parseExpression } from '../core/expression';
import type { Licence, LicenceTable } from '../core/licence';
import type { LicenceData } from './types';

/** One spelling for a licence name: lower case, no brackets, quotes or doubled blanks, "license" for both spellings. */
export const normalise = (name: string): string =>
  name
    .toLowerCase()
    .normalize('NFKC')
    .replace(/licence/g, 'license')
    .replace(/["'“”‘’()[\],]/g, ' ')
    .replace(/[\s_]+/g, ' ')
    .trim();

export interface Licences extends LicenceTable {
  /** Expression for a licence as somebody wrote it: exact, alias or normalised name, else null. Never a guess. */
  resolve(written: string): string | null;
}

/** Opens the packaged licences. */
export function openLicences(data: LicenceData): Licences {
  const byExpression = new Map(
    data.licences.map((l) => [l.kind === 'none' ? 'NONE' : (l.spdx ?? `LicenseRef-${l.id}`), l]),
  );
  const get = (id: string): Licence | undefined => byExpression.get(id) ?? fromFlags(id, data.spdx[id]);
  const named = (text: string) => data.names[normalise(text)] ?? null;
  return { get, resolve: (written) => named(written) ?? asExpression(written, named, get) };
}

/** SPDX's list tells a licence's approvals. Its text was not read: what nobody approved can't be judged. */
function fromFlags(id: string, flags: string | undefined): Licence | undefined {
  if (flags === undefined) return undefined;
  return {
    id: id.toLowerCase(),
    name: id,
    spdx: id,
    url: `https://spdx.org/licenses/${id}.html`,
    kind: 'licence',
    osi: flags.includes('o'),
    fsf: flags.includes('f') ? true : flags.includes('n') ? false : null,
    openData: null,
    restrictions: [],
    duties: [],
    read: false,
    usable: /[of]/.test(flags),
  };
}

/** `MIT OR Apache-2.0`: an expression whose every part is a licence we know. */
function asExpression(
  written: string,
  named: (text: string) => string | null,
  get: LicenceTable['get'],
): string | null {
  const text = written.replace(/[\w.+-]+/g, (word) =>
    /^(and|or|with)$/i.test(word) ? word.toUpperCase() : (named(word) ?? word),
  );
  const info = parseExpression(text);
  const leaves = (node: NonNullable<typeof info>): string[] =>
    'license' in node ? [node.license] : [...leaves(node.left), ...leaves(node.right)];
  return info && leaves(info).every((id) => get(id)) ? text : null;
}
