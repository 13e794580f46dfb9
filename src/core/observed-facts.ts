import type { ComponentId } from './components';
import type { Observed } from './observed';
import type { Evidence, Fact, KnownStateFact } from './record';

/**
 * Facts that the page itself declares, as the lowest-ranking facts of a Report: they fill what no record speaks of.
 * Weight files present are weights released, behind a gate where the page has one. Nothing follows from absence.
 */
export function observedFacts(observed: Observed, resolve: (written: string) => string | null): Fact[] {
  const make = (component: ComponentId, rest: KnownStateFact): Fact => ({
    component,
    scope: 'model',
    declared: true,
    evidence: [evidence(observed)],
    ...rest,
  });
  return [
    ...(hasWeights(observed)
      ? [make('weights_final', { ...gate(observed), ...declaredLicence(observed, resolve) })]
      : []),
    ...(observed.hasCard ? [make('model_card', { state: 'released' })] : []),
  ];
}

const hasWeights = (o: Observed) => o.formats.length > 0;

function gate({ gate }: Observed): KnownStateFact {
  if (gate === undefined || gate === 'none') return { state: 'released' };
  return gate === 'unspecified' ? { state: 'gated' } : { state: 'gated', gate };
}

const evidence = (o: Observed): Evidence => ({ source: o.source, url: o.url, kind: 'primary', accessed: o.seen });

/**
 * The licence that the page declares. `other` says only that the name stands elsewhere; a list stays a list, because
 * the page does not say whether all or any hold.
 */
export function declaredLicence(
  o: Observed,
  resolve: (written: string) => string | null,
): Pick<Fact, 'licence' | 'licenceAsWritten'> {
  const written = o.licences.flatMap((l) => (l === 'other' && o.licenceName ? [o.licenceName] : [l]));
  const [first] = written;
  if (first === undefined) return {};
  const found = written.map(resolve);
  if (found.some((f) => f === null)) return { licenceAsWritten: written.join(', ') };
  return { licence: found.length === 1 ? found[0]! : (found as string[]) };
}
