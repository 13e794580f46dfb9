import { segments } from './address';
import { paper } from './paper';
import { type Identified, OTHER, type Site, type SiteExamples } from './site';

const VIEWS = /^(abs|pdf|html|format|overview|ps|src|e-print)$/;

/** `/abs|pdf|html/<id>[v<n>]` on arXiv and the sites that show its papers. A paper is no model: it is about some. */
function identify(url: URL): Identified {
  const parts = segments(url);
  const from = VIEWS.test(parts[0] ?? '') ? 1 : /^\w\w$/.test(parts[0] ?? '') && VIEWS.test(parts[1] ?? '') ? 2 : -1;
  const about = from > 0 ? paper(parts.slice(from).join('/')) : null;
  return about ? { ...OTHER, about } : OTHER;
}

const site: Site = {
  id: 'arxiv',
  name: 'arXiv',
  hosts: ['arxiv.org', 'ar5iv.org', 'ar5iv.labs.arxiv.org', 'alphaxiv.org'],
  access: 'optional',
  identify,
};

export default site;

export const examples: SiteExamples = {
  models: {},
  lists: [],
  others: [
    'https://arxiv.org/',
    'https://arxiv.org/abs/2501.00656',
    'https://arxiv.org/pdf/2405.16711v1',
    'https://arxiv.org/html/2505.02172v3',
    'https://arxiv.org/abs/cs/0112017',
    'https://ar5iv.labs.arxiv.org/html/2302.13971',
    'https://www.alphaxiv.org/overview/2302.13971v1',
    'https://arxiv.org/list/cs.CL/recent',
  ],
};
