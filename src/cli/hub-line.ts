import type { Observed } from '../core/observed';
import { hf } from '../core/refs';
import { basesFrom, observedFrom } from '../sites/huggingface.facts';
import { list, objectOf, text, textsOf } from '../sites/reading';

/** Ids as the hub validates them; anything else is no repository. */
const ID = /^[\w-][\w.-]*(\/[\w.-]{1,96})?$/;

/**
 * What the hub declares of one model, from a line of JSON: the hub's own answer (`/api/models/<id>`) or a row of the
 * hf-radar sample, told apart by its `downloads_30d`. Null where the line is neither.
 */
export function observedLine(line: string, days: { today: string; radar: string }): Observed | null {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return null;
  }
  const model = objectOf(value);
  const id = text(model.id) ?? text(model.modelId);
  if (!id || !ID.test(id)) return null;
  return 'downloads_30d' in model ? fromRadar(id, model, days.radar) : fromHub({ ...model, id }, days.today);
}

/** The hub's answer has the shape of what its pages embed; that it has a card shows in the card's own data. */
const fromHub = (model: Record<string, unknown>, today: string): Observed =>
  observedFrom({ ...model, ...(model.cardData !== undefined && { cardExists: true }) }, today);

const tagged = (tags: string[], prefix: string) =>
  tags.flatMap((tag) => (tag.startsWith(prefix) ? [tag.slice(prefix.length)] : []));

function fromRadar(id: string, row: Record<string, unknown>, seen: string): Observed {
  const tags = textsOf(list(row.tags));
  const licences = tagged(tags, 'license:');
  const library = text(row.library);
  return {
    ref: hf(id),
    source: 'hf-radar',
    url: `https://huggingface.co/${id}`,
    seen,
    licences: licences.length > 1 ? licences : textsOf(row.license ?? licences),
    gate: row.gated === true ? 'unspecified' : 'none',
    formats: row.removed === true ? [] : textsOf(list(row.formats)),
    ...(typeof row.parameters === 'number' && { parameters: row.parameters }),
    ...(library && { library }),
    ...(library === 'peft' && { adapterOnly: true }),
    bases: basesFrom(tags, textsOf(row.base_model)),
    datasets: tagged(tags, 'dataset:').map((name) => ({ name })),
    papers: tagged(tags, 'arxiv:'),
    ...(text(row.updated_at) && { changed: text(row.updated_at)! }),
  };
}
