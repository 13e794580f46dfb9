import type en from '../public/_locales/en/messages.json';

/**
 * Words of the screens. Extension contexts take them from the browser (`_locales`, one file a language); the terminal
 * and tests read the English file. Only keys of the English file exist, so a misspelt key fails to compile.
 */
export type Key = keyof typeof en;
export type Translate = (key: Key, ...args: string[]) => string;

type I18n = { getMessage(key: string, args: string[]): string };

/** Fills `$1` … `$9` of a message, as browsers do; `$$` is a dollar sign. */
export const fill = (message: string, args: string[]): string =>
  message.replace(/\$(\$|[1-9])/g, (_, d: string) => (d === '$' ? '$' : (args[Number(d) - 1] ?? '')));

/** Messages of one language file. */
export const fromFile =
  (messages: Record<string, { message: string }>): Translate =>
  (key, ...args) =>
    fill(messages[key]?.message ?? key, args);

/** Messages of the browser's language, in an extension context. */
export const fromBrowser =
  (i18n: I18n): Translate =>
  (key, ...args) =>
    i18n.getMessage(key, args);

/** Key for an id of ours: `open-weights` under `label` is `label_open_weights`. */
export const keyOf = (prefix: string, id: string): Key => `${prefix}_${id.replaceAll('-', '_')}` as Key;
