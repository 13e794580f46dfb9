import parseSpdx, { type Info, type Leaf } from 'spdx-expression-parse';
import type { LicenceRule, LicenceTable } from './licence';
import { all, any, cannotTell, type Result } from './verdict';

const parsed = new Map<string, Info | null>();

/** Parses an SPDX expression; null when it isn't one. The same few hundred recur, so each is parsed once. */
export function parseExpression(text: string): Info | null {
  const known = parsed.get(text);
  if (known !== undefined) return known;
  const info = tryParse(text);
  // Texts from pages may be anything: only so many are kept.
  if (parsed.size < 2000) parsed.set(text, info);
  return info;
}

function tryParse(text: string): Info | null {
  try {
    return parseSpdx(text);
  } catch {
    return null;
  }
}

const isLeaf = (info: Info): info is Leaf => 'license' in info;

/** Ids of the licences that an expression, or a list of them, names; in the order written. */
export function licenceIds(licence: string | string[] | undefined): string[] {
  if (licence === undefined) return [];
  if (Array.isArray(licence)) return licence.flatMap(licenceIds);
  if (licence === 'NONE') return ['NONE'];
  const walk = (info: Info): string[] => (isLeaf(info) ? [info.license] : [...walk(info.left), ...walk(info.right)]);
  const info = parseExpression(licence);
  return info ? walk(info) : [];
}

/**
 * Applies a rule to a licence expression. `OR` takes the freer arm and says so, `AND` needs both; an exception (`WITH`)
 * only adds permissions and `+` only later versions, so both are judged by the licence itself. In a list nobody can
 * tell whether all or any hold: the result is certain only where all agree.
 */
export function judge(licence: string | string[] | undefined, table: LicenceTable, rule: LicenceRule): Result {
  if (licence === undefined || licence.length === 0) return cannotTell({ key: 'licence_not_stated' });
  if (Array.isArray(licence)) return agree(licence.map((l) => judge(l, table, rule)));
  if (licence === 'NONE') return one('NONE', table, rule);
  const info = parseExpression(licence);
  return info ? walk(info, table, rule) : cannotTell({ key: 'licence_unrecognised', args: [licence] });
}

function walk(info: Info, table: LicenceTable, rule: LicenceRule): Result {
  if (isLeaf(info)) return one(info.license, table, rule);
  const arms = [walk(info.left, table, rule), walk(info.right, table, rule)] as const;
  if (info.conjunction === 'and') return all(...arms);
  const best = any(...arms);
  return arms[0].verdict === arms[1].verdict
    ? best
    : { ...best, because: [...best.because, { key: 'licence_freer_arm', args: [] }] };
}

function one(id: string, table: LicenceTable, rule: LicenceRule): Result {
  const licence = table.get(id);
  if (!licence) return cannotTell({ key: 'licence_unrecognised', args: [id] });
  const outcome = rule(licence);
  return { ...outcome, because: outcome.because.map((r) => ({ licence: id, ...r })) };
}

function agree(results: Result[]): Result {
  const [first, ...rest] = results;
  if (first && rest.every((r) => r.verdict === first.verdict)) return first;
  return cannotTell({ key: 'licence_list_differs' });
}
