import { LABELS, type Label, type LabelId } from '../core/label';
import type { Pillar } from '../core/pillars';
import type { Look } from '../core/states';

/** Label and the three looks of a record, in five letters, so that lists and search need not load records. */
export interface Marks {
  label: Pick<Label, 'id' | 'atLeast'>;
  weights: Look;
  data: Look;
  code: Look;
}

const LOOKS: readonly Look[] = ['full', 'part', 'none', 'unknown'];
const LETTERS = 'fpnu';
const IDS: readonly LabelId[] = ['not-assessed', ...LABELS];

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
