import type { Ancestor } from '../core/lineage';
import { hfId } from '../core/refs';
import type { LookUp, Report } from '../core/report';
import { keyOf, type Translate } from '../i18n';

/** "Asked Hugging Face about maker/base: no answer within five seconds". */
export const lookUpWords = (t: Translate, { ref, outcome }: LookUp): string =>
  t('look_up', ref.replace(/^hf:/, ''), t(keyOf('look_up', outcome)));

const isDeadEnd = (node: Ancestor): boolean =>
  !node.record && (node.parents.length === 0 ? hfId(node.ref) !== null : node.parents.some(isDeadEnd));

/** True where the hub could tell more: a parent that nobody recorded, or a model whose page is not open. */
export function hubCouldTell({ lookUps, lineage, match, observed, subject }: Report): boolean {
  if (lookUps.length > 0 || !subject.ref || hfId(subject.ref) === null) return false;
  return lineage.some(isDeadEnd) || (match.how === 'none' && observed === null);
}
