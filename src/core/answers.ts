/**
 * The questions users ask first about a licence, each answered yes, no, with conditions or cannot tell, with the clauses
 * that decide (USERS §3). Facts of our licence table, not legal advice.
 */
import type { DutyType, Licence, RestrictionType } from './licence';

export type QuestionId = 'commercial' | 'share' | 'outputs' | 'credit' | 'withdraw' | 'shut-out';
export type AnswerWord = 'yes' | 'no' | 'conditions' | 'cannot-tell';

/** What an answer rests on: a restriction, a duty, the grant itself, or the text's silence. */
export interface Ground {
  kind: 'restriction' | 'duty' | 'grant' | 'irrevocable' | 'silent';
  type?: RestrictionType | DutyType;
  detail?: string;
  clause?: string;
}

export interface Answer {
  question: QuestionId;
  answer: AnswerWord;
  grounds: Ground[];
}

interface QuestionRule {
  /** Restrictions and duties that turn the answer around by themselves. */
  deciding: readonly (RestrictionType | DutyType)[];
  /** Restrictions and duties that qualify it. */
  qualifying: readonly (RestrictionType | DutyType)[];
  /** The answer where something decides, where something only qualifies, and where the text holds nothing of the kind. */
  decided: AnswerWord;
  qualified: AnswerWord;
  otherwise: AnswerWord;
}

const NON_COMMERCIAL: readonly RestrictionType[] = ['non-commercial', 'research-only'];
const SIZE: readonly RestrictionType[] = ['user-scale-threshold', 'revenue-threshold', 'maas-threshold'];
const FIELDS: readonly RestrictionType[] = [
  'field-of-use',
  'acceptable-use-policy',
  'data-purpose-limit',
  'hosting-restriction',
];
const PERSONS: readonly RestrictionType[] = ['competitor-exclusion', 'geographic', 'registration'];

const RULES: Record<QuestionId, QuestionRule> = {
  commercial: {
    deciding: NON_COMMERCIAL,
    qualifying: [...SIZE, ...FIELDS, ...PERSONS, 'attribution-threshold', 'tied-product', 'remote-restriction'],
    decided: 'no',
    qualified: 'conditions',
    otherwise: 'yes',
  },
  share: {
    deciding: ['no-derivatives', 'no-redistribution'],
    qualifying: [
      ...NON_COMMERCIAL,
      ...SIZE,
      ...FIELDS,
      ...PERSONS,
      'passthrough',
      'naming-branding',
      'share-alike',
      'copyleft',
      'network-source',
      'rename',
      'copy-of-licence',
      'state-changes',
      'notice',
      'attribution',
    ],
    decided: 'no',
    qualified: 'conditions',
    otherwise: 'yes',
  },
  outputs: {
    deciding: ['output-use'],
    qualifying: [
      'output-ownership',
      'naming-branding',
      'attribution-threshold',
      'acceptable-use-policy',
      ...NON_COMMERCIAL,
      ...SIZE,
      ...PERSONS,
    ],
    decided: 'no',
    qualified: 'conditions',
    otherwise: 'yes',
  },
  credit: {
    deciding: ['naming-branding', 'attribution', 'notice'],
    qualifying: ['attribution-threshold', 'copy-of-licence'],
    decided: 'yes',
    qualified: 'conditions',
    otherwise: 'no',
  },
  withdraw: {
    deciding: ['revocable', 'unilateral-change'],
    qualifying: ['remote-restriction', 'update-duty', 'litigation-termination', 'patent-retaliation'],
    decided: 'yes',
    qualified: 'conditions',
    otherwise: 'cannot-tell',
  },
  'shut-out': {
    deciding: [...SIZE, ...FIELDS, ...PERSONS, ...NON_COMMERCIAL],
    qualifying: ['attribution-threshold'],
    decided: 'yes',
    qualified: 'conditions',
    otherwise: 'no',
  },
};

export const QUESTIONS = Object.keys(RULES) as QuestionId[];

/** Answers all six questions for one licence. */
export const answers = (licence: Licence): Answer[] => QUESTIONS.map((question) => answerTo(question, licence));

function answerTo(question: QuestionId, licence: Licence): Answer {
  const rule = RULES[question];
  if (licence.kind === 'none') return { question, ...NO_LICENCE[question] };
  const deciding = grounds(licence, rule.deciding).filter(forOutputs(question));
  const qualifying = grounds(licence, rule.qualifying).filter(forOutputs(question));
  // What a family's members share is certain; what they don't is not.
  const uncertain = !licence.usable || licence.kind === 'family';
  if (deciding.length > 0 && licence.usable) return { question, answer: rule.decided, grounds: deciding };
  if (uncertain) return { question, answer: 'cannot-tell', grounds: [] };
  if (question === 'withdraw' && licence.irrevocable) return irrevocable(licence, qualifying);
  if (qualifying.length > 0) return { question, answer: rule.qualified, grounds: qualifying };
  if (!silenceTells(question, licence)) return { question, answer: 'cannot-tell', grounds: [] };
  return {
    question,
    answer: rule.otherwise,
    grounds: [
      licence.grant && rule.otherwise === 'yes' ? { kind: 'grant', clause: licence.grant } : { kind: 'silent' },
    ],
  };
}

/**
 * From what a text does not say something follows only where somebody read it. What the Open Source Definition itself
 * demands of every approved licence holds unread: use for any purpose (6), by anybody (5).
 */
const silenceTells = (question: QuestionId, { read, osi }: Licence): boolean =>
  read || (osi === true && (question === 'commercial' || question === 'shut-out'));

/** "Irrevocable" settles it but for what ends the licence all the same: suing over patents, for one. */
function irrevocable(licence: Licence, qualifying: Ground[]): Answer {
  const stands: Ground = { kind: 'irrevocable', clause: licence.irrevocable! };
  return {
    question: 'withdraw',
    answer: qualifying.length > 0 ? 'conditions' : 'no',
    grounds: [stands, ...qualifying],
  };
}

/** Whatever its type, a clause that speaks of outputs bears on them; naming and display duties only then. */
const forOutputs = (question: QuestionId) => (ground: Ground & { outputs?: boolean }) =>
  question !== 'outputs' ||
  !['naming-branding', 'attribution-threshold', 'passthrough', 'field-of-use', 'share-alike'].includes(
    ground.type ?? '',
  ) ||
  ground.outputs === true;

function grounds(licence: Licence, types: readonly string[]): (Ground & { outputs?: boolean })[] {
  const wanted = new Set<string>(types);
  const restrictions = licence.restrictions
    .filter((r) => wanted.has(r.type))
    .map(({ type, detail, clause, outputs }) => ({
      kind: 'restriction' as const,
      type,
      detail,
      ...(clause && { clause }),
      ...(outputs && { outputs }),
    }));
  const duties = licence.duties
    .filter((d) => wanted.has(d.type))
    .map(({ type, clause }) => ({ kind: 'duty' as const, type, ...(clause && { clause }) }));
  return [...restrictions, ...duties];
}

const NONE: Pick<Answer, 'answer' | 'grounds'> = { answer: 'no', grounds: [{ kind: 'silent' }] };
const OPEN: Pick<Answer, 'answer' | 'grounds'> = { answer: 'cannot-tell', grounds: [{ kind: 'silent' }] };

/** Without a licence no permission is given; what would then follow from one can't be told. */
const NO_LICENCE: Record<QuestionId, Pick<Answer, 'answer' | 'grounds'>> = {
  commercial: NONE,
  share: NONE,
  outputs: OPEN,
  credit: OPEN,
  withdraw: OPEN,
  'shut-out': OPEN,
};
