import { problemAt } from '../files';
import type { Problem } from '../problem';
import type { Rule } from './rule';
import { modelFacts } from './walk';

/** A training set that a fact names has a record of its own, and no name leads to two of them. */
const rule: Rule = {
  name: 'datasets',
  expects: 'an id of data/datasets',
  check(data) {
    const ids = new Set(data.datasets.map(({ value }) => value.id));
    const unknown = [...modelFacts(data)].flatMap(({ file, path, fact }) =>
      (fact.datasets ?? []).flatMap((id, i) =>
        ids.has(id) ? [] : [problemAt(file.yaml, [...path, 'datasets', i], 'datasets', `no dataset "${id}"`)],
      ),
    );
    return [...unknown, ...doubled(data)];
  },
};

function doubled(data: Parameters<Rule['check']>[0]): Problem[] {
  const owner = new Map<string, string>();
  return data.datasets.flatMap(({ yaml, value }) =>
    (value.refs ?? []).flatMap((ref, i) => {
      const first = owner.get(ref.toLowerCase());
      owner.set(ref.toLowerCase(), first ?? value.id);
      return first ? [problemAt(yaml, ['refs', i], 'datasets', `${ref} already belongs to ${first}`)] : [];
    }),
  );
}

export default rule;
