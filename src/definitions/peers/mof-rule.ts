/**
 * The Model Openness Tool's own evaluation of a release file (LF AI & Data, MOF 1.0), for conformance with the peer.
 * Here what is missing counts as not met and licence ids must be exact: the peer's rule on the peer's record. Reports
 * never judge this way; they show the result as the peer's (DEFINITIONS §4).
 */
import openLicences from '../../../data/indexes/mot-licences.json';

type Kind = 'code' | 'data' | 'document';
type MofClass = 1 | 2 | 3;

interface ComponentRule {
  kind: Kind;
  class: MofClass;
  required: boolean;
}

const rule = (kind: Kind, mofClass: MofClass, required = true): ComponentRule => ({ kind, class: mofClass, required });

/** MOT's configuration: seventeen components, fourteen of them required. */
export const MOF_COMPONENTS: Record<string, ComponentRule> = {
  'Model architecture': rule('code', 3),
  'Model parameters (Final)': rule('data', 3),
  'Technical report': rule('document', 3),
  'Evaluation results': rule('document', 3),
  'Model card': rule('document', 3),
  'Data card': rule('document', 3),
  'Sample model outputs': rule('document', 3, false),
  'Training code': rule('code', 2),
  'Inference code': rule('code', 2),
  'Evaluation code': rule('code', 2),
  'Evaluation data': rule('data', 2),
  'Supporting libraries and tools': rule('code', 2, false),
  'Research paper': rule('document', 1),
  Datasets: rule('data', 1),
  'Data preprocessing code': rule('code', 1),
  'Model parameters (Intermediate)': rule('data', 1),
  'Model metadata': rule('data', 1, false),
};

export interface MofComponent {
  name: string;
  license?: string | null;
}

export interface MofRelease {
  name?: string;
  license?: Partial<Record<Kind | 'distribution', { name?: string | null } | null>> | null;
  components?: MofComponent[] | null;
}

export type MofStatus = 'included' | 'invalid licence' | 'unlicensed' | 'missing';

export interface MofDecision {
  component: string;
  status: MofStatus;
  licence: string | null;
  /** Where the licence came from. */
  by: 'component' | Kind | 'distribution' | 'none';
}

export interface MofResult {
  class: 0 | MofClass;
  /** Percent of classes 1, 2, 3. */
  progress: [number, number, number];
}

const OPEN = new Set<string>(openLicences.open);
const isOpen = (licence: string) => OPEN.has(licence);

/** Licence of a component: its own, the one for its kind, the one for the whole distribution. */
function licenceOf(component: MofComponent, kind: Kind, release: MofRelease): Pick<MofDecision, 'licence' | 'by'> {
  if (component.license) return { licence: component.license, by: 'component' };
  for (const by of [kind, 'distribution'] as const) {
    const name = release.license?.[by]?.name;
    if (name) return { licence: name, by };
  }
  return { licence: null, by: 'none' };
}

/** How each of the seventeen components fares, and by which licence rule. */
export function mofDecisions(release: MofRelease): MofDecision[] {
  return Object.entries(MOF_COMPONENTS).map(([name, { kind }]) => {
    const component = release.components?.find((c) => c.name === name);
    if (!component) return { component: name, status: 'missing', licence: null, by: 'none' };
    const { licence, by } = licenceOf(component, kind, release);
    return { component: name, status: statusOf(licence), licence, by };
  });
}

function statusOf(licence: string | null): MofStatus {
  if (!licence || licence === 'unlicensed') return 'unlicensed';
  return isOpen(licence) ? 'included' : 'invalid licence';
}

/** Class and progress of a release. Progress of a class is 0 until every class below it is complete. */
export function mofResult(release: MofRelease): MofResult {
  const included = new Set(mofDecisions(release).flatMap((d) => (d.status === 'included' ? [d.component] : [])));
  const asked = slots(included);
  const progress: MofResult['progress'] = [progressOf(1, asked), progressOf(2, asked), progressOf(3, asked)];
  const reached = ([1, 2, 3] as const).find((k) => progress[k - 1] === 100);
  return { class: reached ?? 0, progress };
}

interface Slot {
  class: MofClass;
  met: boolean;
}

/** What the classes ask for. A research paper may stand in for the technical report; it is then not asked for again. */
function slots(included: ReadonlySet<string>): Slot[] {
  const standsIn = !included.has('Technical report') && included.has('Research paper');
  return Object.entries(MOF_COMPONENTS).flatMap(([name, r]) => {
    if (!r.required || (standsIn && name === 'Research paper')) return [];
    return [{ class: r.class, met: included.has(name) || (standsIn && name === 'Technical report') }];
  });
}

function progressOf(target: MofClass, asked: Slot[]): number {
  if (asked.some((s) => s.class > target && !s.met)) return 0;
  const cumulative = asked.filter((s) => s.class >= target);
  return (cumulative.filter((s) => s.met).length / cumulative.length) * 100;
}
