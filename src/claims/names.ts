/** Whether a claim speaks of the page's model or of one of another name. */
import { LICENCE } from './licence-names';

/** A word that looks like a model's name: a capital with a digit or a second capital inside ("GPT-4", "OLMo", "Llama-3"). */
const NAME = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}.-]{2,40}(?![\p{L}\p{N}]))\p{Lu}[\p{L}\p{N}.-]{1,39}/gu;
/** Families that are written without either. */
const FAMILIES =
  /^(?:llama|mistral|mixtral|qwen|gemma|gemini|claude|falcon|bloom|phi|grok|whisper|bert|flux|pythia|apertus|vicuna|alpaca|dolly|starcoder|granite|nemotron|kimi|ernie|hunyuan|yi|aya|command|sora|gpt|opt)$/i;
/** What makes a name before it the subject: "X is …", "X, an …", "X's …", 「Xは…」; a version may stand between. */
const VERB =
  /^(?:[\s-]+v?\d[\w.-]{0,8}){0,2}\s*(?:\([^()]{0,60}\)\s*)?(?:(?:is|are|was|were|has|have|being|est|sont|ist|sind|es|son|é|è|são|sono)\s|,\s(?:an?|the|which|itself|une?|le|la|eine?|der|die|das|una|el|il|uma?|o|\p{Lu}[\p{L}.]+'s)\s|'s\s|\s?(?:是|为|為|采用|採用|已|的权重|は|が|も|는|은))/iu;

const letters = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
/** The first run of letters: the family that a model's name begins with. */
const stem = (name: string) => /^\p{L}{3,}/u.exec(letters(name))?.[0] ?? letters(name);

/** All stems of the names given, of each part between slashes and dashes. */
export function stemsOf(names: readonly string[]): Set<string> {
  const parts = names.flatMap((name) => [name, ...name.split(/[/\s:_-]+/)]);
  return new Set(parts.map(stem).filter((s) => s.length >= 2));
}

const same = (a: string, b: string) => a.startsWith(b) || b.startsWith(a);

/**
 * True where the sentence's words before a term make a model of another name its subject ("Mistral 7B is an …"), while
 * names of this model are known. A name in any other place proves nothing.
 */
export function speaksOfAnother(before: string, own: Set<string>): boolean {
  if (own.size === 0) return false;
  let subject: string | null = null;
  for (const { 0: name, index } of before.matchAll(NAME)) {
    const rest = before.slice(index + name.length, index + name.length + 80);
    if (
      (/\d|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(name + (/^\s+v?\d/.exec(rest)?.[0] ?? '')) || FAMILIES.test(name)) &&
      VERB.test(rest)
    )
      subject = stem(name);
  }
  const known = subject;
  return known !== null && known.length >= 2 && ![...own].some((s) => same(s, known));
}

/** What may be a model's name in any script's text: a capital, then a digit or a capital inside or behind a space. */
const ANY_NAME = /(?<![A-Za-z0-9.-])[A-Z][A-Za-z0-9.-]{0,30}(?: v?\d[\w.]{0,6})?/g;
/** Capitals and digits of licences, hosts, tools, formats and measures. */
const NO_MODEL =
  /^(?:v?\d|apache|bsd|mit|cc|l?gpl|agpl|python|cuda|version|github|gitlab|hugging|huggingface|pytorch|tensorflow|modelscope|openmdw|osi|osaid|faq|api|gguf|fp\d|bf\d|int\d|q\d|a100|h100|h200|v100|rtx|gpu|section|table|figure|step|part|appendix|chapter)/;
const LICENCES = new RegExp(`(?<![\\p{L}\\p{N}])(?:${LICENCE})`, 'giu');

/** True where a sentence holds the name of a model of another family anywhere, while names of this model are known. */
export function namesAnother(sentence: string, own: Set<string>): boolean {
  if (own.size === 0) return false;
  for (const [name] of sentence.replace(LICENCES, ' ').matchAll(ANY_NAME)) {
    if (!FAMILIES.test(name) && !/\d|[a-z][A-Z]/.test(name)) continue;
    if (NO_MODEL.test(name.toLowerCase())) continue;
    const family = stem(name);
    if (family.length >= 2 && ![...own].some((s) => same(s, family))) return true;
  }
  return false;
}
