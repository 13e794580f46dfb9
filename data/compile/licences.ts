import { normalise } from '../../src/catalogue/licences';
import type { LicenceData } from '../../src/catalogue/types';
import { expressionId, type Licence } from '../../src/core/licence';
import type { LicenceFile } from '../schema';

/** A licence file as the rules see it. */
export function toLicence(file: LicenceFile): Licence {
  return {
    id: file.id,
    name: file.name,
    ...(file.spdx && { spdx: file.spdx }),
    ...(urlOf(file) && { url: urlOf(file)! }),
    kind: file.kind ?? 'licence',
    osi: file.osi?.approved ?? null,
    fsf: file.fsf?.free ?? null,
    openData: file.openData ?? null,
    ...(file.publicDomain && { publicDomain: true }),
    restrictions: file.restrictions ?? [],
    duties: (file.duties ?? []) as Licence['duties'],
    ...(file.grant && { grant: file.grant }),
    ...(file.irrevocable && { irrevocable: file.irrevocable }),
    ...(file.plain && { plain: file.plain }),
    read: wasRead(file),
    usable: file.usable !== false,
  };
}

/** A clause that is cited was read; whether the rest was too is said where it was not. */
const wasRead = ({ readInPart, grant, restrictions = [], duties = [] }: LicenceFile): boolean =>
  !readInPart && (Boolean(grant) || [...restrictions, ...duties].some((r) => r.clause));

/** Where a reader can read the terms; of "no licence" there is nothing to read. */
const urlOf = (file: LicenceFile) =>
  file.kind === 'none' ? undefined : (file.text ?? file.sources.find((s) => s.url)?.url);

/** Every name a licence goes by. Names that were never seen on a card do not count. */
export const namesOf = (file: LicenceFile): string[] => [
  file.id,
  file.name,
  ...(file.spdx ? [file.spdx] : []),
  ...(['hub', 'hubNames', 'scancode', 'written'] as const).flatMap((kind) => file.aliases?.[kind] ?? []),
];

/** The packaged licence table. A name over several texts is a name of none: it resolves to nothing. */
export function compileLicences(files: LicenceFile[], spdx: Record<string, string>): LicenceData {
  const licences = files.map(toLicence);
  const own = new Set(licences.map(expressionId));
  const names = new Map<string, Set<string>>();
  const add = (name: string, id: string) =>
    names.set(normalise(name), (names.get(normalise(name)) ?? new Set()).add(id));
  for (const file of files)
    for (const name of namesOf(file)) add(name, file.kind === 'none' ? 'NONE' : expressionId(file));
  // SPDX's own ids, deprecated ones among them, are known where no record of ours claims the name.
  for (const id of Object.keys(spdx)) if (!own.has(id) && !names.has(normalise(id))) add(id, id);
  return {
    licences,
    spdx: Object.fromEntries(Object.entries(spdx).filter(([id]) => !own.has(id))),
    names: Object.fromEntries(
      [...names]
        .filter(([, ids]) => ids.size === 1)
        .map(([name, [id]]) => [name, id!] as const)
        .sort(),
    ),
  };
}
