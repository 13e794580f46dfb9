import type { Data } from '../load';
import type { Problem } from '../problem';
import type { Rule } from './rule';

/** Every rule: one file each in this folder. */
export const rules: Rule[] = Object.values(import.meta.glob<Rule>('./*.rule.ts', { eager: true, import: 'default' }));

/** All problems, in the order of files and lines. */
export const lint = (data: Data): Problem[] =>
  rules
    .flatMap((rule) => rule.check(data))
    .sort((a, b) => (a.file === b.file ? (a.line ?? 0) - (b.line ?? 0) : a.file < b.file ? -1 : 1));
