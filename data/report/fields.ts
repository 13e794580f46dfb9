import type { ModelFile } from '../schema';

/** One stated fact of a record as an audit checks it: where it stands, what is said, and the links given for it. */
export interface Field {
  /** `maker`, `weights_final.licence`, `differences.0.weights_final.state` … */
  field: string;
  says: string;
  links: string[];
}

type FileFact = NonNullable<ModelFile['facts'][string]>;

/** What kind of statement a field is: its last part (`state`, `licence`, `gate`, `maker` …). */
export const kindOf = (field: string): string => field.slice(field.lastIndexOf('.') + 1);

const linksOf = (fact: Pick<FileFact, 'evidence'>): string[] => (fact.evidence ?? []).map((e) => e.url);

/** Fields of one component; an unknown states nothing and has none. */
function factFields(path: string, fact: FileFact): Field[] {
  if (fact.state === 'unknown') return [];
  const links = linksOf(fact);
  const licence = fact.licence ?? fact.licenceAsWritten;
  return [
    { field: `${path}.state`, says: fact.state, links },
    ...(licence ? [{ field: `${path}.licence`, says: [licence].flat().join(' · '), links }] : []),
    ...(fact.gate ? [{ field: `${path}.gate`, says: fact.gate, links }] : []),
  ];
}

/** What a record says of the whole: who made it, when, of what, and which repositories it speaks for. */
function headFields(model: ModelFile, links: string[]): Field[] {
  const refs = (model.members ?? []).map((m) => (typeof m === 'string' ? m : m.ref));
  const bases = (model.bases ?? []).map((b) => `${b.relation} of ${b.ref}`);
  return [
    { field: 'maker', says: model.maker, links },
    ...(model.released ? [{ field: 'released', says: model.released, links }] : []),
    ...(refs.length > 0 ? [{ field: 'members', says: refs.join(' '), links }] : []),
    ...(bases.length > 0 ? [{ field: 'bases', says: bases.join(', '), links }] : []),
  ];
}

/** Every stated fact of a curated record, in the order of the file. */
export function fieldsOf(model: ModelFile): Field[] {
  const facts = Object.entries(model.facts).flatMap(([id, fact]) => (fact ? factFields(id, fact) : []));
  const differences = (model.differences ?? []).flatMap(({ members: _, component, ...fact }, i) =>
    factFields(`differences.${i}.${component}`, fact as FileFact),
  );
  const all = [...facts, ...differences];
  return [...headFields(model, [...new Set(all.flatMap((f) => f.links))]), ...all];
}
