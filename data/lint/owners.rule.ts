import { ownerOf } from '../../src/core/refs';
import { memberRef } from '../compile/curated';
import { problemAt } from '../files';
import type { MakerFile } from '../schema';
import type { Rule } from './rule';

/** Look-alikes under other owners never get a maker's record: members are under the maker's own hub names. */
const rule: Rule = {
  name: 'owners',
  expects: 'members are under an owner name of their maker (data/makers)',
  check(data) {
    const makers = new Map(data.makers.map(({ value }) => [value.id, value]));
    return data.models.flatMap((file) => {
      const maker = makers.get(file.value.maker);
      if (!maker)
        return [problemAt(file.yaml, ['maker'], 'owners', `no maker "${file.value.maker}" under data/makers`)];
      const publishers = [maker, ...(file.value.alsoBy ?? []).flatMap((id) => makers.get(id) ?? [])];
      const own = new Set(publishers.flatMap(ownerNames));
      return (file.value.members ?? []).flatMap((m, i) => {
        const ref = memberRef(m);
        if (!ref.startsWith('hf:') || own.has(ownerOf(ref))) return [];
        return [
          problemAt(file.yaml, ['members', i], 'owners', `${ref}: "${ownerOf(ref)}" is no owner name of ${maker.id}`),
        ];
      });
    });
  },
};

const ownerNames = ({ owners, formerly }: MakerFile): string[] =>
  [...(owners.hf ?? []), ...(formerly?.hf ?? [])].map((o) => o.toLowerCase());

export default rule;
