import { toYaml } from '../files';
import type { Rule } from './rule';

/** One spelling, so that a change of data shows as a change of data. */
const rule: Rule = {
  name: 'canonical',
  expects: 'curated files are written as the tools write them (no folded lines, two blanks of indent)',
  check: (data) =>
    [...data.models, ...data.licences, ...data.makers, ...data.datasets, ...data.audits].flatMap(({ yaml }) => {
      const expected = toYaml(yaml.value).split('\n');
      const lines = yaml.text.split('\n');
      const at = lines.findIndex((line, i) => line !== expected[i]);
      if (at === -1 && lines.length === expected.length) return [];
      const line = at === -1 ? lines.length : at + 1;
      return [
        {
          file: yaml.file,
          line,
          rule: 'canonical',
          message: `expected ${JSON.stringify(expected[line - 1] ?? '(end of file)')}`,
        },
      ];
    }),
};

export default rule;
