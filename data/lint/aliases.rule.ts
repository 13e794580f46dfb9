import { problemAt } from '../files';
import type { Rule } from './rule';

/** Curated joins lead from a record of an index to a record of ours; both have to be there. */
const rule: Rule = {
  name: 'aliases',
  expects: 'an alias names a record of an index and a curated record',
  check(data) {
    const records = new Set(data.models.map((m) => m.value.id));
    const keys = new Set(data.indexes.flatMap((index) => index.records.map((r) => `${index.source} ${r.key}`)));
    return data.aliases.flatMap((file) =>
      file.value.flatMap((alias, i) => {
        if (!keys.has(`${alias.source} ${alias.key}`))
          return [problemAt(file.yaml, [i], 'aliases', `no record "${alias.key}" in ${alias.source}`)];
        return records.has(alias.record)
          ? []
          : [problemAt(file.yaml, [i], 'aliases', `no curated record "${alias.record}"`)];
      }),
    );
  },
};

export default rule;
