import { collect } from '../core/facts';
import { label } from '../core/label';
import type { Ancestor } from '../core/lineage';
import { declaredLicence } from '../core/observed-facts';
import { project } from '../core/project';
import type { Fact } from '../core/record';
import type { Catalogue } from './catalogue';

/** Adds to each step of a lineage its own licence, and its label where a record speaks for it. */
export const annotate = (roots: Ancestor[], catalogue: Catalogue): Promise<Ancestor[]> =>
  Promise.all(
    roots.map(async (node) => ({
      ...node,
      ...(node.record ? await fromRecord(node, node.record, catalogue) : await fromHub(node, catalogue)),
      parents: await annotate(node.parents, catalogue),
    })),
  );

async function fromRecord({ ref }: Ancestor, id: string, catalogue: Catalogue): Promise<Partial<Ancestor>> {
  const record = await catalogue.record(id);
  const facts = collect(project(record, ref), catalogue.licences);
  return { name: record.name, ...licence(facts.of('weights_final').fact ?? {}, catalogue), label: label(facts) };
}

async function fromHub({ ref }: Ancestor, catalogue: Catalogue): Promise<Partial<Ancestor>> {
  const observed = await catalogue.observed(ref);
  return observed ? licence(declaredLicence(observed, catalogue.licences.resolve), catalogue) : {};
}

/** The licence by its name, as a reader knows it. */
function licence(fact: Pick<Fact, 'licence' | 'licenceAsWritten'>, { licences }: Catalogue): Pick<Ancestor, 'licence'> {
  const ids = [fact.licence ?? []].flat();
  const names = ids.map((id) => licences.get(id)?.name ?? id);
  const said = names.length > 0 ? names.join(', ') : fact.licenceAsWritten;
  return said ? { licence: said } : {};
}
