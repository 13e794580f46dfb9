/** Letters that stand for the same mark, one for one, so that places stay where they are. */
const SAME: Record<string, string> = {
  '\u2010': '-',
  '\u2011': '-',
  '\u00a0': ' ',
  '\u202f': ' ',
  '\u200b': ' ',
  '’': "'",
  '‘': "'",
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '*': ' ',
  '`': ' ',
  '[': ' ',
  ']': ' ',
  '\u3000': ' ',
};
const MARKS = /[\u2010\u2011\u00a0\u202f\u200b\u3000’‘“”„«»*`[\]]/g;
/** Addresses and tags hold words of openness that nobody says. */
const ADDRESS = /https?:\/\/[^\s)>\]"']+/gi;
const TAG = /<[a-z/!][^<>\n]{0,400}>/gi;

const blank = (found: string) => ' '.repeat(found.length);

/** The text with plain quotes, dashes and spaces, without addresses and tags; every letter stays in its place. */
export const plain = (text: string): string =>
  text
    .replace(ADDRESS, blank)
    .replace(TAG, blank)
    .replace(MARKS, (mark) => SAME[mark] ?? mark);
