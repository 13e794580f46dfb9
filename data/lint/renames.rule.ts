import { refKey } from '../../src/core/refs';
import { claimedNow, formerName } from '../compile/renames';
import { problemAt } from '../files';
import type { Rule } from './rule';

/** Old names are compiled into forwards, so nothing but a name that leads to one member may stand among them. */
const rule: Rule = {
  name: 'renames',
  expects: 'a former name is "owner/old → owner/new", or an old name whose name part exactly one member still has',
  check(data) {
    const claimed = new Set(data.models.flatMap(({ value }) => claimedNow(value).map(refKey)));
    return data.models.flatMap(({ yaml, value }) =>
      (value.hints?.formerNames ?? []).flatMap((entry, i) => {
        const path = ['hints', 'formerNames', i];
        const found = formerName(entry, value);
        if (!found) return [problemAt(yaml, path, 'renames', `"${entry}" leads to no single member: ${rule.expects}`)];
        return claimed.has(refKey(found.old))
          ? [problemAt(yaml, path, 'renames', `${found.old} stands for itself today: no former name`)]
          : [];
      }),
    );
  },
};

export default rule;
