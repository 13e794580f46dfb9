import { LABELS, type Label, type LabelId } from '../core/label';
import type { Pillar } from '../core/pillars';
import { type Ref, refKey } from '../core/refs';
import type { Report } from '../core/report';
import type { Look } from '../core/states';

/** Label and the three looks of a record, in five letters, so that lists and search need not load records. */
export interface Marks {
  label: Pick<Label, 'id' | 'atLeast' | 'note'>;
  weights: Look;
  data: Look;
  code: Look;
}

/** The same with what a list says besides. */
export interface ListedMarks extends Marks {
  assessed: boolean;
}

const LOOKS: readonly Look[] = ['full', 'part', 'none', 'unknown'];
const LETTERS = 'fpnu';
const IDS: readonly LabelId[] = ['not-assessed', ...LABELS];
const NOTES: readonly NonNullable<Label['note']>[] = ['withdrawn', 'hosted', 'promised'];

const letter = (look: Look) => LETTERS[LOOKS.indexOf(look)]!;
const look = (text: string, at: number): Look => LOOKS[LETTERS.indexOf(text[at] ?? 'u')] ?? 'unknown';

/** `3+fpu`: place of the label, whether "at least", then weights, data and code. */
export const packMarks = (
  { id, atLeast }: Pick<Label, 'id' | 'atLeast'>,
  pillars: Record<'weights' | 'data' | 'code', Pick<Pillar, 'look'>>,
): string =>
  `${IDS.indexOf(id)}${atLeast ? '+' : '-'}${letter(pillars.weights.look)}${letter(pillars.data.look)}${letter(pillars.code.look)}`;

export const unpackMarks = (packed: string): Marks => ({
  label: { id: IDS[Number(packed[0])] ?? 'not-assessed', atLeast: packed[1] === '+' },
  weights: look(packed, 2),
  data: look(packed, 3),
  code: look(packed, 4),
});

/** `1-nnna0`: the marks of a whole Report, whether it was assessed, and the place of the label's note. */
export function packListed({ label, pillars, match }: Pick<Report, 'label' | 'pillars' | 'match'>): string {
  const note = label.note ? String(NOTES.indexOf(label.note)) : '';
  return `${packMarks(label, pillars)}${match.assessed ? 'a' : 'd'}${note}`;
}

export function unpackListed(packed: string): ListedMarks {
  const marks = unpackMarks(packed);
  const note = NOTES[Number(packed[6] ?? -1)];
  return { ...marks, label: { ...marks.label, ...(note && { note }) }, assessed: packed[5] === 'a' };
}

/** The packaged marks: every distinct one once, and for each ref (as a key) its place among them. */
export interface MarkData {
  marks: string[];
  refs: Record<string, number>;
}

/** Marks of any ref. What nothing is known of has the marks that a Report about nothing has. */
export function openMarks({ marks, refs }: MarkData): (ref: Ref) => ListedMarks {
  const unpacked = marks.map(unpackListed);
  const nothing = unpackListed('0-uuud');
  return (ref) => {
    const key = refKey(ref);
    return (Object.hasOwn(refs, key) ? unpacked[refs[key]!] : undefined) ?? nothing;
  };
}
