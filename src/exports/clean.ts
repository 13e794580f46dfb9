/** Control characters and turns of the writing direction could hide or move words: a report does without them. */
export const clean = (text: string): string =>
  [...text]
    .map((c) =>
      c < ' ' || (c >= '\u007f' && c <= '\u009f') || /[\u200b-\u200f\u202a-\u202e\u2066-\u2069]/.test(c) ? ' ' : c,
    )
    .join('');
