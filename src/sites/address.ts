import type { Ref } from '../core/refs';
import { decode } from './segments';
import { type Identified, LIST, model, OTHER } from './site';

/** The segments of an address's path, decoded, without empty ones: a doubled or a last slash changes nothing. */
export const segments = ({ pathname }: URL): string[] => pathname.split('/').filter(Boolean).map(decode);

/** A name as hubs allow it: letters, digits, dots, dashes; one colon before a tag or variant. It fits into a ref. */
export const isName = (text: string | undefined): text is string =>
  /^[\w.~+-]{1,120}(:[\w.-]{1,80})?$/.test(text ?? '') && /[a-z\d]/i.test(text!.split(':')[0]!);

export const words = (list: string): Set<string> => new Set(list.split(/\s+/));

/** A model at `<owner>/<name>` where both are names, else neither model nor list. */
export const ownedModel = (scheme: string, owner?: string, name?: string): Identified =>
  isName(owner) && isName(name) ? model(`${scheme}:${owner}/${name}`) : OTHER;

/** A list where nothing follows, else neither. */
export const listAt = (rest: string[]): Identified => (rest.length === 0 ? LIST : OTHER);

/** A ref of scheme `web`: host and path, as a person would write them down. */
export const webRef = (host: string, path: string): Ref => `web:${host}${path}`;
