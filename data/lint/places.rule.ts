import { problemAt } from '../files';
import type { Rule } from './rule';

/** A file is found by its id: data/models/<maker>/<model>.yaml, data/licences/<id>.yaml and so on. */
const rule: Rule = {
  name: 'places',
  expects: 'a file is named by the id in it',
  check: (data) =>
    [...data.models, ...data.licences, ...data.makers, ...data.datasets].flatMap(({ yaml, value }) =>
      yaml.file.endsWith(`/${value.id}.yaml`)
        ? []
        : [problemAt(yaml, ['id'], 'places', `expected the file to end in ${value.id}.yaml`)],
    ),
};

export default rule;
