import { problemAt } from '../files';
import type { Rule } from './rule';
import { modelFacts } from './walk';

/** Nothing is stated without evidence; its dates are part of the form (DESIGN §4.3). */
const rule: Rule = {
  name: 'evidence',
  expects: 'every fact has evidence; nothing is stated of an unknown',
  check: (data) =>
    [...modelFacts(data)].flatMap(({ file, path, fact, component }) => {
      const some = (fact.evidence?.length ?? 0) > 0;
      if (fact.state !== 'unknown' && !some)
        return [problemAt(file.yaml, path, 'evidence', `${component}: expected evidence for "${fact.state}"`)];
      if (fact.state === 'unknown' && (some || fact.licence))
        return [
          problemAt(file.yaml, path, 'evidence', `${component}: "unknown" states nothing: no evidence, no licence`),
        ];
      return [];
    }),
};

export default rule;
