import type { ListView, RowMark } from '../../messages';

/** How a model stands to the filter. */
export type Standing = 'in' | 'below' | 'unknown';

/**
 * Whether a model reaches a rung of the ladder of labels. "At least" a lower rung leaves the higher ones open, and so
 * does a model that nobody has assessed: that is not known, and not known is never "no" (DESIGN §4.2).
 */
export function standing({ rung, atLeast }: Pick<RowMark, 'rung' | 'atLeast'>, wanted: number): Standing {
  if (rung >= wanted) return 'in';
  return rung < 0 || atLeast ? 'unknown' : 'below';
}

export interface Counts {
  all: number;
  dimmed: number;
  unknown: number;
}

type Choice = Pick<ListView, 'filter' | 'dimUnknown' | 'choices'>;

/** Decides for each mark whether its row is dimmed. A row without an answer yet is never dimmed. */
export function dimmer({ filter, dimUnknown, choices }: Choice): (mark: RowMark | undefined) => Standing | 'dim' {
  const wanted = choices.find((c) => c.id === filter)?.rung ?? -1;
  return (mark) => {
    if (wanted < 0 || !mark) return 'in';
    const stands = standing(mark, wanted);
    return stands === 'below' || (stands === 'unknown' && dimUnknown) ? 'dim' : stands;
  };
}

/** Counts over all rows; what can't be told counts as such also where it is dimmed. */
export function count(marks: (RowMark | undefined)[], view: Choice): Counts {
  const decide = dimmer(view);
  const open = dimmer({ ...view, dimUnknown: false });
  const where = (test: (mark: RowMark | undefined) => boolean) => marks.filter(test).length;
  return {
    all: marks.length,
    dimmed: where((m) => decide(m) === 'dim'),
    unknown: where((m) => open(m) === 'unknown'),
  };
}
