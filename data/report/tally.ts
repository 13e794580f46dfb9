import type { AuditFile } from '../schema';
import { kindOf } from './fields';

/** How many fields were looked at, and what came out. */
export interface Tally {
  confirmed: number;
  wrong: number;
  /** Stated, but the cited source could not be read. */
  unread: number;
}

export interface AuditResult extends Tally {
  records: number;
  /** Records with at least one wrong field. */
  recordsWithWrong: number;
  mended: number;
  /** Fields that were compared with their source: confirmed and wrong. */
  checked: number;
  errorRate: number;
  /** Wilson's 95 % interval of the error rate. */
  interval: [number, number];
  kinds: Record<string, Tally>;
}

/** The fields of a list in the compact form: names with blanks between. */
export const words = (list?: string): string[] => (list ?? '').split(' ').filter(Boolean);

/**
 * Wilson's score interval for `hits` of `n` (E. B. Wilson, 1927), 95 % by default. Unlike the plain one it stays
 * within 0 and 1 and says something where no error was found. Nothing looked at says nothing: 0 to 1.
 */
export function wilson(hits: number, n: number, z = 1.96): [number, number] {
  if (n === 0) return [0, 1];
  const share = hits / n;
  const scale = 1 + z ** 2 / n;
  const middle = (share + z ** 2 / (2 * n)) / scale;
  const half = (z / scale) * Math.sqrt((share * (1 - share)) / n + z ** 2 / (4 * n ** 2));
  return [Math.max(0, middle - half), Math.min(1, middle + half)];
}

/** Counts an audit: as a whole and by kind of field. */
export function tally(audit: AuditFile): AuditResult {
  const kinds: Record<string, Tally> = {};
  const add = (field: string, outcome: keyof Tally) => {
    kinds[kindOf(field)] ??= { confirmed: 0, wrong: 0, unread: 0 };
    kinds[kindOf(field)]![outcome]++;
  };
  for (const record of audit.records) {
    for (const field of words(record.confirmed)) add(field, 'confirmed');
    for (const field of words(record.unread)) add(field, 'unread');
    for (const { field } of record.wrong ?? []) add(field, 'wrong');
  }
  const sum = (outcome: keyof Tally) => Object.values(kinds).reduce((total, kind) => total + kind[outcome], 0);
  const [confirmed, wrong, unread] = [sum('confirmed'), sum('wrong'), sum('unread')];
  const checked = confirmed + wrong;
  const findings = audit.records.flatMap((r) => r.wrong ?? []);
  return {
    records: audit.records.length,
    recordsWithWrong: audit.records.filter((r) => (r.wrong ?? []).length > 0).length,
    mended: findings.filter((w) => w.mended).length,
    checked,
    confirmed,
    wrong,
    unread,
    errorRate: checked === 0 ? 0 : wrong / checked,
    interval: wilson(wrong, checked),
    kinds,
  };
}
