import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeIfChanged } from '../files';
import { INDEXES } from '../paths';

/** Open-data licences that MOT accepts beside what the OSI or the FSF approve (DEFINITIONS §4). */
const OPEN_DATA =
  /^(CC0-1\.0|CC-BY(-SA)?-\d\.\d(-[A-Z]+)?|CDLA-Permissive-[12]\.0|CDLA-Sharing-1\.0|ODC-PDDL-1\.0|ODC-By-1\.0|ODbL-1\.0|GFDL-1\.3|OGL-Canada-2\.0|OGL-UK-[23]\.0)$/;

interface MotLicence {
  licenseId: string;
  isOsiApproved?: boolean;
  isFsfLibre?: boolean;
}

/** The ids that MOT's bundled snapshot (SPDX flags of 2024-05-21) takes for open; exact spelling matters to it. */
export function importMotLicences(dir: string): boolean {
  const file = join(dir, 'web/modules/mof/licenses.json');
  const { licenses } = JSON.parse(readFileSync(file, 'utf8')) as { licenses: MotLicence[] };
  const open = licenses
    .filter((l) => l.isOsiApproved || l.isFsfLibre || OPEN_DATA.test(l.licenseId))
    .map((l) => l.licenseId);
  const text = JSON.stringify({ source: 'mot', date: '2026-05-11', open: [...open, 'OpenMDW-1.0'].sort() }, null, 1);
  return writeIfChanged(join(INDEXES, 'mot-licences.json'), `${text}\n`);
}
