/** Reads values of a shape that a page may change at any time: what is not as expected is absent, never an error. */

export const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};

export const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** A text of sane length, trimmed; undefined for anything else. */
export const text = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.trim().slice(0, 200) : undefined;

/** The texts in a value that may be one text or a list of them. */
export const textsOf = (value: unknown): string[] =>
  (Array.isArray(value) ? value : [value]).flatMap((v) => text(v) ?? []);

/** `true` or nothing: an absent sign is no sign of absence. */
export const flag = (value: boolean): true | undefined => value || undefined;
