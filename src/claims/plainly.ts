import type { Compiled } from './grammar';
import type { ClaimKind } from './types';

/** Stands in patterns and in the text read for the model's own name. */
const IT = '§';

/** Parts of a model's name that say of what sort or size it is; the family's name ends before them. */
const SORTS =
  /^(?:\d.*|v\d.*|[a-z]?\d+[a-z]*|base|chat|instruct\w*|it|pt|sft|dpo|rl|hf|gguf|awq|gptq|mlx|preview|large|small|medium|mini|tiny|nano|pro|lite|plus|max|ultra|turbo|dev|schnell|beta|alpha|ver\w*)$/;
/** A version that is written into the name ("qwen3", "phi3.5"). */
const VERSION = /(?<=[a-z]{2})v?\d[\d.]*[a-z]?$/;
/** Words before a name in the addresses of makers' pages. */
const NEWS = /^(?:(?:introducing|announcing|meet|presenting|launching|releasing)[-_ ])+/;

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A pattern for what a model is called in running text: its family with whatever version, size and sort follow. */
function patternOf(name: string): string | null {
  const last = name.toLowerCase().split('/').at(-1)!.replace(NEWS, '');
  const parts = last.split(/[-_. :]+/).filter(Boolean);
  const until = parts.findIndex((part, i) => i > 0 && SORTS.test(part));
  const family = (until < 0 ? parts : parts.slice(0, until)).map((part) => part.replace(VERSION, '')).filter(Boolean);
  if (!/[a-z]{2}/.test(family.join(''))) return null;
  return `${family.map(escaped).join('[-_. ]?')}(?:[-_. ]{0,2}(?:[a-z]{0,2}\\d[\\w.-]{0,12}|base|chat|instruct|preview|large|small|mini|nano|pro|lite)){0,4}(?![\\p{L}])`;
}

/** One pattern for all names that are known of the page's model; null where none is. */
export function namePattern(names: readonly string[]): RegExp | null {
  const patterns = names.flatMap((name) => patternOf(name) ?? []);
  return patterns.length > 0 ? new RegExp(`(?<![a-z0-9])(?:${[...new Set(patterns)].join('|')})`, 'gu') : null;
}

/**
 * Whether a sentence says a claim in one of the few ways that leave nothing to interpret: "X is …", "this model is …",
 * "we release X, …", "the weights are licensed under …". A claim that is said in any other way may be found all the
 * same, but is never shown as a difference: no list of words that turn a sentence round is ever complete.
 * `lower` is the sentence in small letters, the claim from `from` to `to` in it.
 */
export function isSaidPlainly(
  { asserts }: Compiled,
  kind: ClaimKind,
  lower: string,
  [from, to]: [number, number],
  name: RegExp | null,
): boolean {
  const read = (text: string) => (name ? text.replace(name, IT) : text).replace(/\s+/g, ' ');
  const [before, text, after] = [read(lower.slice(0, from)), lower.slice(from, to), read(lower.slice(to))];
  const fits = (pattern: RegExp | undefined, words: string) => !pattern || pattern.test(words);
  return asserts.some(
    (a) => (!a.kinds || a.kinds.includes(kind)) && fits(a.text, text) && fits(a.before, before) && fits(a.after, after),
  );
}
