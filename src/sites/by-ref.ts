import type { Subject } from '../core/match';
import { parseRef, type Ref, refUrl } from '../core/refs';

const SITE_OF_SCHEME: Record<string, string> = {
  hf: 'huggingface',
  gh: 'github',
  gl: 'gitlab',
  web: 'vendors',
  nvidia: 'nvidia-build',
  aa: 'artificial-analysis',
};

/** A ref as a Subject, for look-ups without a page. Apart from the sites: the popup does without their grammars. */
export const subjectOfRef = (ref: Ref): Subject => {
  const scheme = parseRef(ref)?.scheme ?? '';
  return { site: SITE_OF_SCHEME[scheme] ?? scheme, kind: 'model', ref, url: refUrl(ref) ?? '' };
};
