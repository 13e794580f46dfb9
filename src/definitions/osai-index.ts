import type { Criterion, Definition, Example } from '../core/definition';
import type { Facts } from '../core/facts';
import { cannotTell, met, notApplicable, notMet, type Result } from '../core/verdict';

/** The index's dimensions in the order of its records' letters. */
const DIMENSIONS: [id: string, group: string, text: string][] = [
  ['datasources_basemodel', 'Availability', 'Data of the base model.'],
  ['datasources_endmodel', 'Availability', 'Data of the end model.'],
  ['weights_basemodel', 'Availability', 'Weights of the base model.'],
  ['weights_endmodel', 'Availability', 'Weights of the end model.'],
  ['trainingcode', 'Availability', 'Training code.'],
  ['code', 'Documentation', 'Documentation of the code.'],
  ['hardware_architecture', 'Documentation', 'Hardware and architecture.'],
  ['preprint', 'Documentation', 'Preprint.'],
  ['paper', 'Documentation', 'Peer-reviewed paper.'],
  ['modelcard', 'Documentation', 'Model card.'],
  ['datasheet', 'Documentation', 'Datasheet.'],
  ['licenses', 'Access', 'Licences.'],
];

const WORD: Record<string, string> = { o: 'open', p: 'partial', c: 'closed' };

const peerOf = (facts: Facts) => facts.peers.find((p) => p.kind === 'osai');

function grade(facts: Facts, place: number): Result {
  const peer = peerOf(facts);
  if (peer?.kind !== 'osai') return notApplicable({ key: 'peer_none' });
  const word = WORD[peer.classes[place] ?? ''];
  if (!word) return cannotTell({ key: 'peer_empty' });
  return word === 'open' ? met({ key: 'peer_open' }) : notMet({ key: `peer_${word}` });
}

const criterion = ([id, clause, text]: (typeof DIMENSIONS)[number], place: number): Criterion => ({
  id,
  clause,
  text,
  test: (facts) => grade(facts, place),
});

/**
 * The European Open Source AI Index: twelve graded dimensions, from the index's own records only. It has no pass mark:
 * "met" means that the index grades everything open; the score is the index's own (open 1, partial ½, the rest 0).
 */
const definition: Definition = {
  id: 'osai-index',
  name: 'European Open Source AI Index',
  version: '2026-06-12',
  date: '2026-06-12',
  publisher: 'Radboud University',
  status: 'peer index',
  url: 'https://osai-index.eu',
  note: 'Grades of the index’s editors for its own record; empty counts as closed there. A score is no verdict on the licence.',
  criteria: DIMENSIONS.map(criterion),
  peer(facts) {
    const peer = peerOf(facts);
    return peer?.kind === 'osai' ? { score: peer.score, asOf: peer.date } : {};
  },
};

export default definition;

export const examples: Example[] = [
  {
    model: 'hf:HuggingFaceTB/SmolLM3-3B',
    verdict: 'not-met',
    score: 0.875,
    by: 'European Open Source AI Index',
    url: 'https://github.com/Language-Technology-Assessment/main-database/blob/5a388e871b88735e7ab7e6fb230b76c9d460d99a/smollm.yaml',
    date: '2026-06-12',
  },
  {
    model: 'hf:deepseek-ai/DeepSeek-R1',
    verdict: 'not-met',
    score: 0.417,
    by: 'European Open Source AI Index',
    url: 'https://github.com/Language-Technology-Assessment/main-database/blob/5a388e871b88735e7ab7e6fb230b76c9d460d99a/deepseek-R1.yaml',
    date: '2026-06-12',
  },
  {
    model: 'hf:openai/gpt-oss-120b',
    verdict: 'not-met',
    score: 0.458,
    by: 'European Open Source AI Index',
    url: 'https://github.com/Language-Technology-Assessment/main-database/blob/5a388e871b88735e7ab7e6fb230b76c9d460d99a/GPT-OSS.yaml',
    date: '2026-06-12',
  },
  {
    model: 'hf:meta-llama/Llama-2-70b',
    verdict: 'not-met',
    score: 0.25,
    by: 'European Open Source AI Index',
    url: 'https://github.com/Language-Technology-Assessment/main-database/blob/5a388e871b88735e7ab7e6fb230b76c9d460d99a/llama-2-chat.yaml',
    date: '2026-06-12',
  },
  {
    model: 'hf:declare-lab/mustango',
    verdict: 'met',
    score: 1,
    by: 'European Open Source AI Index',
    url: 'https://github.com/Language-Technology-Assessment/main-database/blob/5a388e871b88735e7ab7e6fb230b76c9d460d99a/mustango.yaml',
    date: '2026-06-12',
  },
];
