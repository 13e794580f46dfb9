import { problemAt } from '../files';
import type { Rule } from './rule';
import { evidence, modelFacts } from './walk';

/** Sources that are cited in evidence without being imported. */
const CITED = new Set(['ecosystem-graphs']);

const rule: Rule = {
  name: 'sources',
  expects: 'a named source stands in data/sources.yaml; a bare host needs no entry',
  check(data) {
    const known = new Set([...data.sources.map((s) => s.id), ...CITED]);
    const strange = (id: string | undefined) => id !== undefined && !known.has(id) && !id.includes('.');
    const cited = [...evidence(data)].flatMap(({ file, path, evidence: e }) =>
      strange(e.source) ? [problemAt(file.yaml, path, 'sources', `unknown source "${e.source}"`)] : [],
    );
    const found = [...modelFacts(data)].flatMap(({ file, path, fact }) =>
      (fact.findings ?? []).flatMap((f, i) =>
        strange(f.source)
          ? [problemAt(file.yaml, [...path, 'findings', i], 'sources', `unknown source "${f.source}"`)]
          : [],
      ),
    );
    return [...cited, ...found];
  },
};

export default rule;
