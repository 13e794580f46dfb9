import { identify } from './huggingface.address';
import { observedFrom } from './huggingface.facts';
import { objectOf } from './reading';
import type { PageSite } from './site';

const HEADER = '[data-target="ModelHeader"][data-props]';

/** The hub's own data about the model, embedded in every page of it; null where it is missing or malformed. */
function header(doc: Document): Record<string, unknown> | null {
  try {
    const props: unknown = JSON.parse(doc.querySelector(HEADER)?.getAttribute('data-props') ?? 'null');
    const embedded = objectOf(objectOf(props).model);
    return typeof embedded.id === 'string' ? embedded : null;
  } catch {
    return null;
  }
}

const page = {
  id: 'huggingface',
  hosts: ['huggingface.co', 'hf.co'],
  identify,
  read(doc, _url, today) {
    const embedded = header(doc);
    return embedded && observedFrom(embedded, today);
  },
  anchor: (doc) => doc.querySelector('h1 a.font-mono, h1 a[href*="/"]')?.closest('h1') ?? doc.querySelector('main h1'),
  dark: (doc) => doc.documentElement.classList.contains('dark'),
} satisfies PageSite;

export default page;
