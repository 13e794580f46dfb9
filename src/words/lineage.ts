import type { Conflict } from '../core/conflicts';
import type { Ancestor } from '../core/lineage';
import { keyOf, type Translate } from '../i18n';
import { clauseWords, labelWords, restrictionWords } from './report';

const plain = (ref: string) => ref.replace(/^hf:/, '');

/** "declared as fine-tune of": the hub's relation is often wrong, so it stays the page's word. */
export const relationWords = (t: Translate, { relation, byRule }: Ancestor): string =>
  t(byRule ? 'lineage_by_rule' : 'lineage_declared', t(keyOf('relation', relation)));

/** "Llama 3.1 Community License Agreement · Weights Available AI"; of what nobody recorded, the licence declared. */
export function ancestorWords(t: Translate, { licence, label, record }: Ancestor): string {
  const judged = label ? labelWords(t, label) : record ? '' : t('lineage_no_record');
  return [licence, judged].filter(Boolean).join(' · ');
}

/** A lineage as one line a step, with its depth. */
export interface LineageStep {
  node: Ancestor;
  depth: number;
  ref: string;
}

/** Every step, parents below their child; a repository that stands in several branches is listed in each. */
export const steps = (roots: Ancestor[], depth = 0): LineageStep[] =>
  roots.flatMap((node) => [{ node, depth, ref: plain(node.ref) }, ...steps(node.parents, depth + 1)]);

/** How the ancestor is known: declared, or by the naming rule of an owner on the way. */
function originWords(t: Translate, there: Conflict['there']): string {
  if (there?.through === undefined) return t('origin_declared', there?.name ?? '');
  return there.through === null ? t('origin_rule', there.name) : t('origin_through', there.name, plain(there.through));
}

/** The two statements and the clause that decides, as one sentence. */
export function conflictWords(t: Translate, { kind, here, there, clause }: Conflict): string {
  const said = t(keyOf('conflict', kind), here.licence, there?.name ?? '', there?.licence ?? '', originWords(t, there));
  if (!clause?.detail) return `${said}${clause?.clause ? ` (${clauseWords(t, clause.clause)})` : ''}.`;
  return `${said}: ${restrictionWords(t, clause as Parameters<typeof restrictionWords>[1])}.`;
}

/** Where both statements stand. */
export const conflictSources = (t: Translate, { here, there }: Conflict): { text: string; url: string }[] =>
  [
    { text: t('conflict_here', here.date), url: here.url },
    ...(there ? [{ text: t('conflict_there', there.name || there.licence, there.date), url: there.url }] : []),
  ].filter((s) => s.url);
