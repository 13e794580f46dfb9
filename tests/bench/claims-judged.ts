/**
 * Differences over judged cases. A case is a claim about a model of the catalogue with a judgement that our rules did
 * not make: the labelled claim/fact cases, what other assessors found, and the licence that the hub declares. A flag
 * against the judgement is listed, so that somebody can look.
 */
import { existsSync, readFileSync } from 'node:fs';
import { SHARED } from '../../data/paths';
import { answer } from '../../src/catalogue/answer';
import type { Catalogue } from '../../src/catalogue/catalogue';
import { check } from '../../src/claims/check/check';
import type { ClaimCheck } from '../../src/claims/check/types';
import { find } from '../../src/claims/find';
import { catalogueOnDisk } from '../../src/cli/catalogue';
import type { Report } from '../../src/core/report';
import { definitions } from '../../src/definitions';
import { subjectOfRef } from '../../src/sites/by-ref';
import { furtherIn } from '../claims/closed';
import { fromLines, honest, SENTENCES, SNIPPETS } from '../claims/labelled';

const TODAY = new Date().toISOString().slice(0, 10);

interface Case {
  group: string;
  ref: string;
  text: string;
  /** True where a flag would be false by the judgement; absent where nobody has judged: such a case is only listed. */
  honest?: boolean;
}

/** Sentences as they were found on pages, judged as if nothing of what they claim had been released. */
function contradicted(files: string[]): Outcome[] {
  const all = [SNIPPETS, SENTENCES, ...files].filter((f) => existsSync(f)).flatMap(fromLines);
  return all.map(({ text, model, kinds, free, split }) => {
    const flags = furtherIn(text, [model ?? 'no model']);
    const isFalse = flags.some(({ claim: { kind } }) => !kinds.has(kind) && !free.has(kind));
    return { group: `labelled sentences, ${split}`, ref: model ?? '', text, honest: true, flags, isFalse };
  });
}

interface Outcome extends Case {
  flags: ClaimCheck[];
  isFalse: boolean;
}

const reportOn = (ref: string, catalogue: Catalogue): Promise<Report> =>
  answer({ subject: subjectOfRef(ref), observed: null, today: TODAY }, catalogue, definitions);

async function judge(one: Case, catalogue: Catalogue): Promise<Outcome> {
  const report = await reportOn(one.ref, catalogue);
  // As on a page, where the model's name is known.
  const names = [one.ref.slice(one.ref.indexOf(':') + 1)];
  const checks = check(find(one.text, { names }), report, { definitions, resolve: catalogue.licences.resolve });
  const flags = checks.filter((c) => c.result === 'goes-further');
  return { ...one, flags, isFalse: flags.length > 0 && one.honest === true };
}

const json = <T>(file: string): T[] => (existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as T[]) : []);

/** Labelled claim/fact cases: `OW-0` is honest. */
function labelled(): Case[] {
  const file = `${SHARED}/data/claim_samples.json`;
  if (!existsSync(file)) return [];
  const { cases } = JSON.parse(readFileSync(file, 'utf8')) as {
    cases: { repo: string; claim: string; codes: string[] }[];
  };
  return cases.map(({ repo, claim, codes }) => ({
    group: 'labelled claim/fact cases',
    ref: `hf:${HUB[repo] ?? repo}`,
    text: `Our model is ${/weight/.test(claim) ? 'an open-weight' : 'an open-source'} model.`,
    honest: codes.every((code) => code === 'OW-0'),
  }));
}

/** A repository on the model hub for each code repository of the cases. */
const HUB: Record<string, string> = {
  'Stability-AI/StableLM': 'stabilityai/stablelm-tuned-alpha-7b',
  '01-ai/Yi': '01-ai/Yi-34B',
  'aisingapore/sealion': 'aisingapore/Llama-SEA-LION-v3-8B-IT',
  'xai-org/grok-1': 'xai-org/grok-1',
  'openai/gpt-oss': 'openai/gpt-oss-120b',
  'MiniMax-AI/MiniMax-M1': 'MiniMaxAI/MiniMax-M1-80k',
};

/** Models that other assessors found open under a definition say "open source" and "open weights". */
function assessed(): Case[] {
  const verdicts = json<{ hf_id?: string; definition: string; verdict: string }>(`${SHARED}/data/verdicts.json`);
  const passed = verdicts.filter((v) => v.hf_id && v.verdict === 'pass');
  const texts = ['This is an open-source model.', 'It is a model with open weights.'];
  return passed.flatMap(({ hf_id }) =>
    texts.map((text) => ({ group: 'passed by other assessors', ref: `hf:${hf_id}`, text, honest: true })),
  );
}

/** Models that the Model Openness Tool puts into class II or I by its own rule, so with their training code. */
async function classed(catalogue: Catalogue): Promise<Case[]> {
  const cases: Case[] = [];
  for (const [id] of catalogue.index.records) {
    const { peers = [], refs } = await catalogue.record(id);
    for (const peer of peers) {
      if (peer.kind !== 'mof' || peer.class === 0 || peer.class > 2) continue;
      const ref = peer.for?.[0] ?? refs[0] ?? id;
      const texts = [
        'This is an open-source model.',
        'It is an open-weight model.',
        'The weights are openly available.',
      ];
      cases.push(...texts.map((text) => ({ group: 'class II or I by the MOT', ref, text, honest: true })));
    }
  }
  return cases;
}

/** What the hub declares under an Open Source licence, without a gate: claims of open weights, free use, the licence. */
async function declared(catalogue: Catalogue): Promise<Case[]> {
  const cases: Case[] = [];
  for (const key of Object.keys(catalogue.index.refs).filter((k) => k.startsWith('hf:'))) {
    const row = await catalogue.observed(key);
    const [tag, ...more] = row?.licences ?? [];
    const licence = tag && more.length === 0 ? catalogue.licences.resolve(tag) : null;
    const known = licence ? catalogue.licences.get(licence) : undefined;
    if (row?.gate !== 'none' || row.formats.length === 0 || !known?.osi) continue;
    for (const text of ['This is an open-weight model.', 'The model is free for commercial use.', `License: ${tag}`])
      cases.push({ group: `declared under an OSI licence`, ref: row.ref, text, honest: true });
  }
  return cases;
}

/** Honest sentences that hold words of openness, judged against the models that they were written for. */
const honestly = (): Case[] =>
  honest().map(({ text, model, split, by, batch = 1 }) => ({
    group: `honest sentences, ${by === 'own' ? `ours (${batch})` : "a reviewer's"}, ${split}`,
    ref: model,
    text,
    honest: true,
  }));

/** Labelled snippets of models in the catalogue; nobody judged them: flags are listed. */
function snippets(catalogue: Catalogue, files: string[]): Case[] {
  const all = [SNIPPETS, ...files].filter((f) => existsSync(f)).flatMap(fromLines);
  return all.flatMap(({ model, kinds, text }) =>
    kinds.size > 0 && model?.startsWith('hf:') && catalogue.find(model)
      ? [{ group: 'snippets of models in the catalogue', ref: model, text }]
      : [],
  );
}

/** Wilson's interval for a share, in percent; for none of n its upper end is close to the rule of three. */
export function wilson(k: number, n: number, z = 1.96): string {
  if (n === 0) return '–';
  const p = k / n;
  const middle = p + (z * z) / (2 * n);
  const spread = z * Math.sqrt((p * (1 - p)) / n + (z * z) / (4 * n * n));
  const end = (x: number) => `${((100 * Math.max(0, x)) / (1 + (z * z) / n)).toFixed(2)} %`;
  return `${end(middle - spread)} – ${end(middle + spread)}`;
}

export async function accusations(files: string[]): Promise<{ rows: (string | number)[][]; flagged: string[] }> {
  const catalogue = await catalogueOnDisk();
  const cases = [
    ...labelled(),
    ...assessed(),
    ...(await classed(catalogue)),
    ...(await declared(catalogue)),
    ...honestly(),
    ...snippets(catalogue, files),
  ];
  const outcomes: Outcome[] = [];
  for (const one of cases) outcomes.push(await judge(one, catalogue));
  outcomes.push(...contradicted(files));
  const groups = [...new Set(outcomes.map((o) => o.group))];
  const row = (name: string, own: Outcome[]) => {
    const judged = own.filter((o) => o.honest !== undefined);
    const wrong = judged.filter((o) => o.isFalse).length;
    const flagged = own.filter((o) => o.flags.length > 0).length;
    const unjudged = judged.length === 0;
    return [name, own.length, flagged, unjudged ? 'not judged' : wrong, unjudged ? '–' : wilson(wrong, judged.length)];
  };
  return {
    rows: [
      ...groups.map((g) =>
        row(
          g,
          outcomes.filter((o) => o.group === g),
        ),
      ),
      row(
        'all that are judged',
        outcomes.filter((o) => o.honest !== undefined),
      ),
    ],
    flagged: outcomes
      .filter((o) => o.flags.length > 0 && (o.isFalse || !o.group.startsWith('labelled sentences')))
      .map(line),
  };
}

const line = ({ group, ref, text, flags, isFalse }: Outcome): string =>
  `${isFalse ? 'AGAINST THE JUDGEMENT' : 'flagged'} [${group}] ${ref}: ${text.slice(0, 90)} → ${flags
    .map((f) => `${f.claim.kind} ${f.code} (${f.missing.map(lack).join('; ')})`)
    .join(' | ')}`;

const lack = ({ component, state, licence, restriction, url }: ClaimCheck['missing'][number]): string =>
  `${component}: ${restriction ? `${licence}, ${restriction.type} ${restriction.clause ?? ''}` : (state ?? licence)} ${url}`;
