/** A claim check in words: neutral, with the page's own words in quotation marks (DESIGN §4.5). */
import type { ClaimCheck, Missing } from '../claims/check/types';
import { type Key, keyOf, type Translate } from '../i18n';
import { clauseWords, componentName } from './report';

export interface ClaimWords {
  said: string;
  found: string[];
  kind: string;
}

/** What is said, what was released, and the kind of difference. `definition` names a definition by its id. */
export function claimWords(
  t: Translate,
  check: ClaimCheck,
  definition: (id: string) => string,
  from?: 'title' | 'description',
): ClaimWords {
  const { claim, result, code, missing, earlier } = check;
  const words = claim.text.replace(/\s+/g, ' ').trim();
  return {
    said: t(from ? `claims_said_${from}` : 'claims_said', words, t(keyOf('claim', claim.kind))),
    found: [
      earlier ? t('claims_earlier', definition(earlier.definition), earlier.date) : t(keyOf('claims', result)),
      ...unique(missing.map((m) => missingWords(t, m))),
      ...(result === 'cannot-tell' ? [t(why(check))] : []),
    ],
    kind: code && result === 'goes-further' ? `${code}: ${t(keyOf('claim', code.toLowerCase()))}` : '',
  };
}

/** What is needed of a claim's view to put it in order. */
type Said = Pick<ClaimWords, 'said'> & Pick<ClaimCheck, 'result'>;

const ORDER = ['goes-further', 'supported', 'cannot-tell'] as const;

/** Differences first, then what is supported; the same words said twice stand once. `claim` is the place among all. */
export function inOrder<T extends Said>(items: readonly T[]): { item: T; claim: number }[] {
  const all = items.map((item, claim) => ({ item, claim }));
  const distinct = new Map(all.map((one) => [one.item.said + one.item.result, one] as const).reverse());
  return [...distinct.values()].sort(
    (a, b) => ORDER.indexOf(a.item.result) - ORDER.indexOf(b.item.result) || a.claim - b.claim,
  );
}

const unique = (texts: string[]) => [...new Set(texts)];

/** "Training code: not released" · "Licence: limit by number of users: below 700 million users (clause 2)". */
function missingWords(t: Translate, { component, state, licence, restriction }: Missing): string {
  if (restriction) {
    const where = clauseWords(t, restriction.clause);
    return t('claims_restriction', licence ?? '', t(keyOf('restriction', restriction.type)), restriction.detail, where);
  }
  if (licence === 'NONE') return t('licence_none');
  return t('reason_state', componentName(t, component), t(keyOf('state', state ?? 'unknown')));
}

/** Why nothing can be told of a claim. */
function why({ claim, code }: ClaimCheck): Key {
  if (code === 'OW-11') return 'claim_ow_11';
  if (claim.kind === 'promise') return 'claims_why_promise';
  if (claim.polarity !== 'positive' || claim.hedged === 'turned') return 'claims_why_polarity';
  if (claim.hedged === 'loose') return 'claims_why_loose';
  return claim.subject === 'this-model' ? 'claims_why_unknown' : 'claims_why_subject';
}
