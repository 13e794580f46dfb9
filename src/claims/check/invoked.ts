import { TRAINING_DATA } from '../../core/components';
import type { Report } from '../../core/report';
import { isKnown, lookOf } from '../../core/states';
import { all, cannotTell, met, notMet, type Result } from '../../core/verdict';
import type { Claim, ClaimKind } from '../types';
import { component } from './established';
import { freeUse, named } from './licences';
import type { CheckTools, Invoked } from './types';

/** Criteria of the G7's rungs, each with those below it. */
const OPEN_WEIGHTS = ['weights', 'deployment-code', 'weights-licence', 'deployment-licence'];
const OPEN_SOURCE = [...OPEN_WEIGHTS, 'training-code', 'data-processing-code', 'data-or-reason'];
export const RUNGS: Record<string, readonly string[]> = {
  'open-weights': OPEN_WEIGHTS,
  'open-source-ai': OPEN_SOURCE,
  'open-data': ['open-data'],
};

/** One rung of the G7's shared language: all of its criteria. */
function rung(report: Report, id: string): Invoked {
  const criteria = report.verdicts.find((v) => v.definition === 'g7-2026')?.criteria ?? [];
  const asked = criteria.filter((c) => RUNGS[id]?.includes(c.id));
  return { definition: 'g7-2026', rung: id, ...(asked.length > 0 ? all(...asked) : cannotTell()) };
}

/** A definition as a whole; of one with classes all criteria, so the highest class. */
function whole(report: Report, id: string, name?: string): Invoked {
  const criteria = report.verdicts.find((v) => v.definition === id)?.criteria ?? [];
  return { definition: id, ...(name && { rung: name }), ...(criteria.length > 0 ? all(...criteria) : cannotTell()) };
}

/** Whether components are out, told from their states alone. */
function released(report: Report, ids: readonly Parameters<typeof component>[1][], name: string): Invoked {
  const results = ids.map((id): Result => {
    const found = report.components.find((c) => c.id === id);
    const reason = {
      key: `state_${found?.state ?? 'unknown'}`,
      component: id,
      primary: component(report, id) !== null,
    };
    if (!found || found.state === 'not-applicable') return { verdict: 'not-applicable', because: [] };
    if (!isKnown(found.state)) return cannotTell(reason);
    if (found.state === 'released') return met(reason);
    return lookOf(found.state) === 'none' ? notMet(reason) : cannotTell(reason);
  });
  const joined = all(...results);
  return { definition: 'release', rung: name, ...(joined.verdict === 'not-applicable' ? cannotTell() : joined) };
}

/** "Trained only on open data", "uses fully open data" speak of what others released: nothing here can check it. */
const OF_OTHERS =
  /^(?:(?:pre-?|fine-?)?(?:trained|tuned)|built|developed|uses|only|(?:pr[ée]-?)?entra[iî]n\p{L}*|(?:pre-?)?entrenad\p{L}*|(?:pr[ée]-?)?treinad\p{L}*|(?:pre-?)?addestrat\p{L}*|(?:vor)?trainier\p{L}*|ausschlie\p{L}*|nur|solo) |(?:で|を用いて|を使って)(?:事前)?(?:訓練|学習)|(?:으로|로) ?(?:만 )?(?:사전 ?)?(?:학습|훈련)|(?:数据|语料|資料)[^。]{0,8}(?:训练|微调|訓練)/iu;
const OPEN_WORD = /open|ouvert|abiert|abert|apert|offen|开放|開放|オープン|오픈/i;
/** Words that promise access for everybody. */
export const FOR_ALL =
  /free|anyone|everyone|public|librement|tous|libremente|todos|livremente|liberamente|tutti|frei|alle|jede|公开|一般|誰|누구|공개/i;

/** Words that measure a claim by the statute and by nothing else. */
export const STATUTE = /\bai act\b/i;

/** Whether the weights can be had by anybody: a gate that a person keeps says no, a form leaves it open. */
function access(report: Report): Invoked {
  const found = report.components.find((c) => c.id === 'weights_final');
  const out = released(report, ['weights_final'], 'access');
  if (found?.state !== 'gated' || found.gate !== 'manual') return out;
  const primary = component(report, 'weights_final') !== null;
  return { ...out, ...notMet({ key: 'state_gated_manual', component: 'weights_final', primary }) };
}

/** The verdicts that a claim's words invoke, by kind (issue "What the page says"). */
export const INVOKED: Record<ClaimKind, (report: Report, claim: Claim, tools: CheckTools) => Invoked[]> = {
  'open-source': (r, { text }) =>
    STATUTE.test(text) ? [whole(r, 'eu-ai-act-53-2')] : [rung(r, 'open-source-ai'), whole(r, 'osaid-1.0')],
  'open-weights': (r, { text }) =>
    OPEN_WORD.test(text) ? [rung(r, 'open-weights'), whole(r, 'owd-draft')] : [access(r)],
  'fully-open': (r) => [
    released(r, [...TRAINING_DATA, 'training_code'], 'data-and-training-code'),
    whole(r, 'mof-1.0', 'class-1'),
  ],
  'open-data': (r, { text }) => {
    if (OF_OTHERS.test(text)) return [];
    return [OPEN_WORD.test(text) ? rung(r, 'open-data') : released(r, TRAINING_DATA, 'training-data')];
  },
  open: (r, { text }) => [FOR_ALL.test(text) ? access(r) : rung(r, 'open-weights')],
  'free-use': (r, { text }) => [freeUse(r, text)],
  licence: (r, { text }, { resolve }) => [named(r, text, resolve)],
  promise: () => [],
};
