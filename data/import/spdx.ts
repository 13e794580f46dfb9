import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeIfChanged } from '../files';
import { INDEXES } from '../paths';

interface SpdxLicence {
  licenseId: string;
  isOsiApproved?: boolean;
  isFsfLibre?: boolean;
}

/** SPDX's flags: `o` OSI-approved, `f` free by the FSF, `n` not free by the FSF; an absent flag is no verdict. */
export const spdxFlags = ({ isOsiApproved, isFsfLibre }: SpdxLicence): string =>
  `${isOsiApproved ? 'o' : ''}${isFsfLibre === true ? 'f' : isFsfLibre === false ? 'n' : ''}`;

/** Every id of the SPDX License List 3.28.0 with its flags. */
export function importSpdx(dir: string): boolean {
  const raw = JSON.parse(readFileSync(join(dir, 'spdx/spdx-licenses-flags.json'), 'utf8')) as
    | SpdxLicence[]
    | { licenses: SpdxLicence[] };
  const list = Array.isArray(raw) ? raw : raw.licenses;
  const flags = Object.fromEntries(list.map((l) => [l.licenseId, spdxFlags(l)]).sort());
  return writeIfChanged(
    join(INDEXES, 'spdx.json'),
    `${JSON.stringify({ source: 'spdx', date: '2026-02-20', flags }, null, 1)}\n`,
  );
}
