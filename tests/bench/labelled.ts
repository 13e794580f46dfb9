import { answer } from '../../src/catalogue/answer';
import { catalogueOnDisk } from '../../src/cli/catalogue';
import { refKey } from '../../src/core/refs';
import type { Report } from '../../src/core/report';
import { subjectOf } from '../../src/sites';

interface Labelled {
  url: string;
  is_model_page: 'yes' | 'subpage' | 'no' | 'ambiguous';
  host_kind: string;
  model_id: string;
}

interface Row {
  site: string;
  yes: number;
  found: number;
  /** Found, and under the labelled name. */
  right: number;
  false: number;
  open: number;
}

/** The labels write Ollama's own models with `library/`, and vendors' pages in a short form of theirs. */
const sameModel = (ref: string, label: string) =>
  label.startsWith('vendor:')
    ? ref.startsWith('web:')
    : refKey(ref) === refKey(label.replace(/^ollama:library\//, 'ollama:'));

const HUBS = new Set([
  'github',
  'huggingface',
  'ollama',
  'modelscope',
  'kaggle',
  'replicate',
  'openrouter',
  'nvidia',
  'azure',
  'civitai',
  'lmstudio',
  'artificialanalysis',
  'arxiv',
]);
const groupOf = (kind: string) =>
  HUBS.has(kind) ? kind : /mirror|gitee|atomgit|gitlab/.test(kind) ? 'mirrors' : 'vendors and others';

/** Counts one answered address; gives the line to print where it was answered otherwise than labelled. */
function count(row: Row, { url, is_model_page: label, model_id }: Labelled, { subject, match }: Report): string | null {
  const is = subject.kind === 'model';
  if (label === 'ambiguous') {
    row.open += 1;
    return null;
  }
  if (label === 'no') {
    row.false += is ? 1 : 0;
    return is ? `false   ${url} -> ${subject.ref}` : null;
  }
  row.yes += 1;
  if (!is) return `missed  ${url}${match.candidates ? ` (offers ${match.candidates.length})` : ''}`;
  row.found += 1;
  if (!sameModel(subject.ref!, model_id)) return `other   ${url} -> ${subject.ref}, labelled ${model_id}`;
  row.right += 1;
  return null;
}

/** Every labelled address, answered as the command line answers it. */
export async function urlsBench(labelled: Labelled[]) {
  const catalogue = await catalogueOnDisk();
  const rows = new Map<string, Row>();
  const wrong: string[] = [];
  const started = performance.now();
  for (const one of labelled) {
    const site = groupOf(one.host_kind);
    const row = rows.get(site) ?? { site, yes: 0, found: 0, right: 0, false: 0, open: 0 };
    rows.set(site, row);
    const subject = subjectOf(new URL(one.url));
    wrong.push(
      ...[count(row, one, await answer({ subject, observed: null, today: '2026-11-21' }, catalogue, []))].filter(
        (x) => x !== null,
      ),
    );
  }
  return { rows: [...rows.values()], wrong, seconds: (performance.now() - started) / 1000, count: labelled.length };
}
