/** Whether a claim speaks of the page's model or of one of another name. */

/** A word that looks like a model's name: a capital with a digit or a second capital inside ("GPT-4", "OLMo", "Llama-3"). */
const NAME = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}.-]{2,40}(?![\p{L}\p{N}]))\p{Lu}[\p{L}\p{N}.-]{1,39}/gu;
/** What a sentence says of a name before it: "X is …", "X, …". */
const VERB =
  /^(?:\s+v?\d[\w.-]{0,8}){0,2}\s*(?:\([^()]{0,60}\)\s*)?(?:is|are|was|were|has|have|being|est|sont|ist|sind|es|son|é|è|são|sono)\s/iu;

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
    if (/\d|\p{Ll}\p{Lu}|\p{Lu}{2}/u.test(name + (/^\s+v?\d/.exec(rest)?.[0] ?? '')) && VERB.test(rest))
      subject = stem(name);
  }
  const known = subject;
  return known !== null && known.length >= 2 && ![...own].some((s) => same(s, known));
}
