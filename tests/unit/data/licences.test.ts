import { describe, expect, test } from 'vitest';
import { toLicence } from '../../../data/compile/licences';
import { loadData } from '../../../data/load';
import type { LicenceFile } from '../../../data/schema';

const file = (parts: Partial<LicenceFile>): LicenceFile => ({
  id: 'a-licence',
  name: 'A Licence',
  sources: [{ url: 'https://example.org/licence' }],
  confidence: 'high',
  ...parts,
});
const clause: NonNullable<LicenceFile['restrictions']> = [{ type: 'non-commercial', detail: 'no sale', clause: '2' }];

const PARTLY =
  /full text not read|the rest (?:was )?not|the whole file was not|^Only .* (?:was|were) read|nobody quoted/;

describe('a licence counts as read', () => {
  test.each<[string, Partial<LicenceFile>, boolean]>([
    ['where its grant is cited', { grant: '1' }, true],
    ['where one of its clauses is cited', { restrictions: clause }, true],
    ['not where none of its clauses is', { restrictions: [{ type: 'non-commercial', detail: 'by its title' }] }, false],
    ['not where only a part was read', { grant: '1', restrictions: clause, readInPart: true }, false],
  ])('%s', (_, parts, read) => expect(toLicence(file(parts)).read).toBe(read));

  test('not the texts whose own record says that only a part was', () => {
    const licences = loadData().licences.map(({ value }) => value);
    const partly = licences.filter((l) => l.readInPart);
    expect(partly.map((l) => l.id)).toEqual(expect.arrayContaining(['falcon-180b-tii', 'ltx-owl-0.x', 'mnpl-0.1']));
    // Of several versions under one id it is enough that one was read whole.
    const whole = ({ sources }: LicenceFile) => sources.some((s) => /^text read/.test(s.note ?? ''));
    const says = licences.filter(({ note = '', sources }) =>
      [note, ...sources.map((s) => s.note ?? '')].some((t) => PARTLY.test(t)),
    );
    expect(says.length).toBeGreaterThan(5);
    expect(says.filter((l) => toLicence(l).read && !whole(l)).map((l) => l.id)).toEqual([]);
  });
});
