import { licenceIds, parseExpression } from '../../src/core/expression';
import { expressionId } from '../../src/core/licence';
import { toLicence } from '../compile/licences';
import { problemAt } from '../files';
import type { Data } from '../load';
import type { Problem } from '../problem';
import type { Rule } from './rule';
import { modelFacts, type Place } from './walk';

/** Ids that an expression may use: ours and SPDX's. */
function knownIds(data: Data): Set<string> {
  const own = data.licences.map(({ value }) => expressionId(toLicence(value)));
  return new Set([...own, ...Object.keys(data.spdx), 'NONE']);
}

function problems({ file, path }: Place, licence: string | string[] | undefined, known: Set<string>): Problem[] {
  return [licence ?? []].flat().flatMap((text) => {
    if (text !== 'NONE' && !parseExpression(text))
      return [problemAt(file.yaml, [...path, 'licence'], 'licences', `no licence expression: "${text}"`)];
    const unknown = licenceIds(text).filter((id) => !known.has(id));
    return unknown.map((id) =>
      problemAt(
        file.yaml,
        [...path, 'licence'],
        'licences',
        `unknown licence "${id}": expected an SPDX id or LicenseRef-<file under data/licences>`,
      ),
    );
  });
}

const rule: Rule = {
  name: 'licences',
  expects: 'every licence expression parses and names licences that exist',
  check(data) {
    const known = knownIds(data);
    const facts = [...modelFacts(data)].flatMap((place) =>
      problems(place, place.fact.licence as string | string[] | undefined, known),
    );
    const sets = data.datasets.flatMap((file) =>
      problems({ file, path: [] }, file.value.licence as string | string[] | undefined, known),
    );
    return [...facts, ...sets];
  },
};

export default rule;
