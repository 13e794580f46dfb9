import { hf, type Ref } from '../../src/core/refs';

const NOT_OWNERS = new Set(['collections', 'datasets', 'spaces', 'papers', 'blog', 'docs', 'models', 'organizations']);

/** Hugging Face model named by a link or by a bare `owner/name`; null for datasets, collections, papers and the rest. */
export function hfModel(link: string): Ref | null {
  const path = /^(?:https?:\/\/)?(?:www\.)?(?:huggingface\.co|hf\.co)\/([^?#]+)/.exec(link.trim())?.[1] ?? bare(link);
  const [owner, name] = path?.split('/') ?? [];
  if (!owner || !name || NOT_OWNERS.has(owner)) return null;
  return /^[\w.-]+$/.test(owner) && /^[\w.-]+$/.test(name) ? hf(`${owner}/${name}`) : null;
}

const bare = (text: string) => (/^[\w.-]+\/[\w.-]+$/.test(text.trim()) ? text.trim() : undefined);

/** GitHub repository named by a link. */
export function ghRepo(link: string): Ref | null {
  const [, owner, name] = /^https?:\/\/(?:www\.)?github\.com\/([\w.-]+)\/([\w.-]+)/.exec(link.trim()) ?? [];
  return owner && name ? `gh:${owner}/${name.replace(/\.git$/, '')}` : null;
}

/** Texts, lists and nothing at all occur where a link is expected: gives the https links among them. */
export function linksIn(value: unknown): string[] {
  const texts = Array.isArray(value) ? value : [value];
  return texts.flatMap((t) => (typeof t === 'string' ? (t.match(/https?:\/\/[^\s,;"'\]]+/g) ?? []) : []));
}

export const isDatasetLink = (link: string): boolean =>
  /huggingface\.co\/datasets\/[\w.-]+\/[\w.-]+|zenodo\.org|kaggle\.com\/datasets|data\.|dataset|github\.com\/[\w.-]+\/[\w.-]*data/i.test(
    link,
  );

const sizes = (text: string): string[] =>
  [...text.toLowerCase().matchAll(/(?<![a-z0-9.])(\d+(?:\.\d+)?)\s?([bm])(?![a-z0-9])/g)].map((m) => `${m[1]}${m[2]}`);
const TUNED = /instruct|chat|[-_ ]it\b|sft|dpo|rlhf/i;

/**
 * Does a link contradict the name of the record that gives it: another size, or a tuned model for a base one?
 * Wrong and doubled links are common in hand-kept indexes, and a wrong match is worse than none.
 */
export function contradicts(name: string, version: string, link: Ref): boolean {
  const [mine, theirs] = [sizes(`${name} ${version}`.replace(/[-_]/g, ' ')), sizes(link.replace(/[-_/]/g, ' '))];
  if (mine.length > 0 && theirs.length > 0 && !mine.some((s) => theirs.includes(s))) return true;
  if (TUNED.test(name) !== TUNED.test(link)) return true;
  return !sharesWord(name, link);
}

const words = (text: string) => text.toLowerCase().match(/[a-z]{3,}/g) ?? [];
const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9]/g, '');
const sharesWord = (name: string, link: Ref) =>
  plain(link).includes(plain(name)) ||
  words(name).some((w) => words(link).some((v) => v.startsWith(w.slice(0, 4)) || w.startsWith(v.slice(0, 4))));
