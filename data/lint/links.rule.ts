import { problemAt } from '../files';
import type { Rule } from './rule';
import { evidence } from './walk';

/** Links that say nothing about what they are to show: a host alone, a search, a short link. */
const VAGUE = /^https:\/\/(bit\.ly|t\.co|goo\.gl|www\.google\.|duckduckgo\.)|[?&]q=/;

const rule: Rule = {
  name: 'links',
  expects: 'links are https, parse, and lead to a page rather than to a search or a short link',
  check: (data) =>
    [...evidence(data)].flatMap(({ file, path, evidence: e }) => {
      const broken = !URL.canParse(e.url) || /\s/.test(e.url);
      if (broken) return [problemAt(file.yaml, [...path, 'url'], 'links', `no address: "${e.url}"`)];
      return VAGUE.test(e.url)
        ? [
            problemAt(
              file.yaml,
              [...path, 'url'],
              'links',
              `expected the page itself, not a search or a short link: ${e.url}`,
            ),
          ]
        : [];
    }),
};

export default rule;
