/** One sentence, heading or table cell, with its place in the text. */
export interface Sentence {
  text: string;
  start: number;
}

/** Longer stretches without an end are cut: no sentence that people read is longer, and all work stays bounded. */
const LONGEST = 600;
/** An end of a sentence in front of a capital, a quote or a digit; full-width ends need no space. */
const END = /[.!?…]["')]?\s{1,8}(?=["'(\p{Lu}\p{Lo}\p{N}\p{So}])|[。！？；|\t]/gu;
/** A full stop after these ends no sentence. */
const SHORT = /\b(?:e\.g|i\.e|vs|etc|cf|al|approx|no|fig|inc|ltd|z\.\s?b|d\.\s?h|bzw|mrd|mio|tsd|p\.\s?ex|ej|ca)\.$/iu;

/** Lines that belong together: a break inside a paragraph is a space, a break before a list, heading or cell is an end. */
const BREAK = /\n(?=[^\S\n]{0,12}(?:[-+•>#|=\n"'(]|[\p{Lu}\p{Lo}\p{N}\p{So}]))/gu;

/** Splits a text into sentences; blocks of code between fences are left out. Linear in the length of the text. */
export function* sentences(text: string): Generator<Sentence> {
  for (const block of pieces({ text, start: 0 }, BREAK)) for (const piece of pieces(block, END)) yield* cut(piece);
}

function* pieces({ text, start }: Sentence, ends: RegExp): Generator<Sentence> {
  let from = 0;
  for (const found of text.matchAll(ends)) {
    const to = found.index + found[0].length;
    if (text[found.index] === '.' && SHORT.test(text.slice(Math.max(from, found.index - 8), found.index + 1))) continue;
    yield { text: text.slice(from, to), start: start + from };
    from = to;
  }
  yield { text: text.slice(from), start: start + from };
}

function* cut({ text, start }: Sentence): Generator<Sentence> {
  for (let at = 0; at < text.length; at += LONGEST) {
    const part = text.slice(at, at + LONGEST);
    if (/\S/.test(part)) yield { text: part, start: start + at };
  }
}

/** Blanks what stands between fences of code, so that nothing is found there and all places stay. */
export function withoutCode(text: string): string {
  if (!text.includes('```')) return text;
  let inside = false;
  return text
    .split('\n')
    .map((line) => {
      const fence = line.trimStart().startsWith('```');
      const hidden = inside || fence;
      if (fence) inside = !inside;
      return hidden ? ' '.repeat(line.length) : line;
    })
    .join('\n');
}
