import { memberRef } from '../compile/curated';
import { problemAt } from '../files';
import type { Rule } from './rule';

/** Curated joins lead from a record of an index to a record of ours; both have to be there. */
const rule: Rule = {
  name: 'aliases',
  expects: 'an alias names a record of an index, a curated record and members of it',
  check(data) {
    const records = new Map(data.models.map(({ value }) => [value.id, (value.members ?? []).map(memberRef)]));
    const keys = new Set(data.indexes.flatMap((index) => index.records.map((r) => `${index.source} ${r.key}`)));
    return data.aliases.flatMap((file) =>
      file.value.flatMap((alias, i) => {
        if (!keys.has(`${alias.source} ${alias.key}`))
          return [problemAt(file.yaml, [i], 'aliases', `no record "${alias.key}" in ${alias.source}`)];
        const members = records.get(alias.record);
        if (!members) return [problemAt(file.yaml, [i], 'aliases', `no curated record "${alias.record}"`)];
        return (alias.refs ?? [])
          .filter((ref) => !members.includes(ref))
          .map((ref) => problemAt(file.yaml, [i, 'refs'], 'aliases', `${ref} is no member of ${alias.record}`));
      }),
    );
  },
};

export default rule;
