import { segments, webRef, words } from './address';
import { type Identified, LIST, model, OTHER } from './site';

/** Where one maker presents its models: `data/vendors.yaml`, as it is bundled. */
export interface Vendor {
  maker: string;
  /** Hosts granted at install. */
  hosts?: string[];
  /** Hosts on one click. */
  more?: string[];
  /** Hosts that show the pages of another: that one is named. */
  twins?: Record<string, string>;
  /** Words that a model's name begins with; `*` before an ending. */
  families: string[];
  /** Words in an address that tell of something else than a model. */
  not?: string[];
  models: string[];
  lists: string[];
}

/** Words that tell of something else than a model, whoever the maker is. */
const ELSEWHERE = words(
  `acquire acquires acquisition all alternative alternatives appoints award awards benchmark build building
  careers case changelog community compare comparison conference cookbook course customer customers deploy
  deploying deprecations enterprise evals event events explained faq finetune finetuning funding guide hackathon
  hiring how investment invests jobs joins leadership licence license methodology office overview partner
  partnering partners partnership policy pricing privacy quickstart raises reports review round roundtable run
  running stories story survey terms tune tuning tutorial tutorials versus vs webinar why workshop`,
);

const plain = (text: string) => text.toLowerCase().replace(/[^a-z0-9*]+/g, '-');

const leadsElsewhere = (segment: string): boolean =>
  plain(segment)
    .slice(0, 200)
    .split('-')
    .some((word) => ELSEWHERE.has(word)) || /-series-[a-h](-|$)/.test(plain(segment));

/** Does one segment name a model of this maker? `introducing-lfm2-5-…` and `gemma-4` do, `how-customers-use-gemma` not. */
export function names(vendor: Vendor, segment: string): boolean {
  const slug = plain(segment).slice(0, 200);
  const parts = slug.split('-');
  if (leadsElsewhere(segment)) return false;
  if ((vendor.not ?? []).some((phrase) => `-${slug}-`.includes(`-${phrase}-`))) return false;
  return vendor.families.some((family) => begins(slug, parts, plain(family)));
}

/** A family's name as whole words, with a version or size behind it: `lfm` in `lfm2-5`, never in `film`. */
function begins(slug: string, parts: string[], family: string): boolean {
  if (family.startsWith('*'))
    return parts.some((word) => word.length > family.length && word.endsWith(family.slice(1)));
  const at = `-${slug}`.indexOf(`-${family}`);
  const rest = at < 0 ? 'x' : slug.slice(at + family.length);
  return rest === '' || /^[-\dv]/.test(rest);
}

/** One segment of a form against one of an address. */
function fits(vendor: Vendor, form: string, segment: string): boolean {
  const [, before, kind, after] = /^([^<]*)<(any|named|rest)>(.*)$/.exec(form) ?? [];
  if (!kind) return form === segment.toLowerCase();
  const held = segment.toLowerCase().startsWith(before!) && segment.toLowerCase().endsWith(after!);
  if (!held) return false;
  const middle = segment.slice(before!.length, segment.length - after!.length);
  if (kind === 'rest') return true;
  return middle !== '' && (kind === 'any' ? !leadsElsewhere(middle) : names(vendor, middle));
}

/** Does an address have a form such as `qwen.ai/blog?id=<named>`? */
export function hasForm(vendor: Vendor, form: string, host: string, url: URL): boolean {
  const [address = '', query] = form.split('?');
  const [formHost, ...formPath] = address.split('/');
  const path = segments(url).map((s) => s.replace(/\.html?$/, ''));
  if (formHost !== host || path.length !== formPath.length) return false;
  if (!formPath.every((part, i) => fits(vendor, part, path[i]!))) return false;
  const [key = '', value = ''] = (query ?? '').split('=');
  return !query || fits(vendor, value, url.searchParams.get(key) ?? '');
}

/** Parameters that say which page it is; all others say how one came there. */
const TELLING = ['id', 'topic'];

/** Ref of a vendor's page: host and path without a last slash, and where the query names the page, that. */
export function pageRef(host: string, url: URL, vendor: Vendor): string {
  const key = TELLING.find((k) => vendor.models.some((m) => m.includes(`?${k}=`)) && url.searchParams.get(k));
  const path = segments(url)
    .map((s) => `/${encodeURI(s)}`)
    .join('');
  const query = key ? `?${key}=${encodeURIComponent(url.searchParams.get(key)!)}` : '';
  return webRef(host, `${path}${query}`);
}

/** What a vendor's address shows. Any page may be recorded as one model's: `maybe` lets the catalogue say so. */
export function identifyPage(vendor: Vendor, host: string, url: URL): Identified {
  const ref = pageRef(host, url, vendor);
  if (vendor.lists.some((form) => hasForm(vendor, form, host, url))) return LIST;
  if (vendor.models.some((form) => hasForm(vendor, form, host, url))) return model(ref);
  return { ...OTHER, maybe: ref };
}
