import { problemAt } from '../files';
import type { Rule } from './rule';

/** One rule for an owner, in any case: two would make what a name means depend on their order. */
const rule: Rule = {
  name: 'reuploaders',
  expects: 'an owner stands once',
  check: (data) =>
    data.reuploaders.flatMap((file) => {
      const owners = file.value.map((r) => r.owner.toLowerCase());
      return owners.flatMap((owner, i) =>
        owners.indexOf(owner) === i ? [] : [problemAt(file.yaml, [i], 'reuploaders', `${owner} stands twice`)],
      );
    }),
};

export default rule;
