import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { find } from '../../../src/claims/find';
import { fromList, isOwn, LIST } from '../../claims/labelled';

/** The evaluation's list lies beside the project; where it is absent one skipped test says so. */
test.skipIf(!existsSync(LIST))(`precision and recall on the evaluation's list (${LIST})`, () => {
  const snippets = fromList(LIST);
  const found = snippets.map(
    ({ text }) =>
      new Set<string>(
        find(text)
          .filter(isOwn)
          .map((c) => c.kind),
      ),
  );
  const positive = snippets.flatMap((s, i) => (s.kinds.size > 0 ? [found[i]!.has([...s.kinds][0]!)] : []));
  const invented = snippets.filter((s, i) => s.kinds.size === 0 && found[i]!.size > 0);
  expect(invented.map((s) => s.text)).toEqual([]);
  expect(positive.filter(Boolean).length / positive.length).toBeGreaterThanOrEqual(0.9);
});
