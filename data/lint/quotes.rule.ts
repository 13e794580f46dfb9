import { problemAt } from '../files';
import type { Rule } from './rule';
import { evidence } from './walk';

const WORDS = 15;
const count = (text: string) => text.trim().split(/\s+/).length;
const quoted = (text: string) => [...text.matchAll(/["“]([^"”]+)["”]/g)].map((m) => m[1]!);

/** Facts carry over, sentences do not: marked quotes of at most fifteen words, and short words of our own. */
const rule: Rule = {
  name: 'quotes',
  expects: `quotes of at most ${WORDS} words, remarks of at most 45`,
  check(data) {
    const claims = data.models.flatMap((file) =>
      (file.value.claims ?? []).flatMap(({ words }, i) =>
        count(words) > WORDS
          ? [problemAt(file.yaml, ['claims', i], 'quotes', `a quote of ${count(words)} words: at most ${WORDS}`)]
          : [],
      ),
    );
    const remarks = [...evidence(data)].flatMap(({ file, path, evidence: e }) => {
      const long = quoted(e.shows).find((q) => count(q) > WORDS);
      if (long)
        return [
          problemAt(file.yaml, [...path, 'shows'], 'quotes', `a quote of ${count(long)} words: at most ${WORDS}`),
        ];
      return count(e.shows) > 45
        ? [
            problemAt(
              file.yaml,
              [...path, 'shows'],
              'quotes',
              `a remark of ${count(e.shows)} words: say what the page shows in at most 45`,
            ),
          ]
        : [];
    });
    return [...claims, ...remarks];
  },
};

export default rule;
