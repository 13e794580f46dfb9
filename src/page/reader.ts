import type { Observed } from '../core/observed';
import { refKey } from '../core/refs';
import type { Ask } from '../messages';
import { subjectOf } from '../sites/page';
import type { PageSite } from '../sites/site';
import type { Settled } from './navigation';

const today = () => new Date().toISOString().slice(0, 10);

/** Reads facts from the open page; a page that broke its own habits declares nothing. */
function read(site: PageSite, url: URL): Observed | null {
  try {
    return site.read?.(document, url, today()) ?? null;
  } catch {
    return null;
  }
}

/**
 * Makes the question for a settled address. When a page has just loaded, its own id wins over the address, which may be
 * an old name. After a navigation within the page the data of the model shown before may still stand in the document:
 * then it counts only if it names the model in the address.
 */
export function makeAsk({ url, first }: Settled, site: PageSite): Ask {
  const subject = subjectOf(url);
  const address = subject.ref ?? subject.maybe;
  const observed = address ? read(site, url) : null;
  const fits = observed && (first || refKey(observed.ref) === refKey(address!));
  return { subject: withPage(subject, fits ? observed : null), observed: fits ? observed : null };
}

/** Old one-part addresses name a model only if the page says so. */
function withPage(subject: Ask['subject'], observed: Observed | null): Ask['subject'] {
  return subject.maybe && observed ? { ...subject, kind: 'model', ref: observed.ref } : subject;
}
