import { parseArgs } from 'node:util';
import { loadData } from '../load';
import { DataError } from '../problem';
import type { AuditFile, ModelFile } from '../schema';
import { draw, SAMPLE, SEED } from './draw';
import { type Field, fieldsOf } from './fields';
import { type AuditResult, type Tally, tally, words } from './tally';

type Outcome = keyof Tally | 'mended' | 'open';
type Checked = Field & { outcome: Outcome };

/** What an audit found of one field of a record; `open` where it says nothing of it (yet). */
function outcomeOf(entry: AuditFile['records'][number] | undefined, field: string): Outcome {
  if (words(entry?.confirmed).includes(field)) return 'confirmed';
  if (words(entry?.unread).includes(field)) return 'unread';
  const finding = entry?.wrong?.find((w) => w.field === field);
  if (!finding) return 'open';
  return finding.mended ? 'mended' : 'wrong';
}

/** The drawn records, each field with what it says, its links and what the audit found. */
export function sheets(models: ModelFile[], seed: number, audit?: AuditFile): { id: string; fields: Checked[] }[] {
  const drawn = new Set(
    draw(
      models.map((m) => m.id),
      seed,
    ),
  );
  return models
    .filter((m) => drawn.has(m.id))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((model) => {
      const entry = audit?.records.find((r) => r.id === model.id);
      return { id: model.id, fields: fieldsOf(model).map((f) => ({ ...f, outcome: outcomeOf(entry, f.field) })) };
    });
}

const percent = (value: number) => `${(value * 100).toFixed(1)} %`;

/** The published figures of an audit, a line each. */
export function summary(audit: AuditFile, result: AuditResult): string[] {
  const [low, high] = result.interval;
  return [
    `audit of ${audit.date}: ${result.records} of ${audit.drawnFrom} records, drawn by seed ${audit.seed}`,
    `${result.checked} fields compared with their source: ${result.confirmed} confirmed, ${result.wrong} wrong in ${result.recordsWithWrong} records (${result.mended} mended); ${result.unread} could not be read`,
    `error rate ${percent(result.errorRate)} (95 % interval ${percent(low)} to ${percent(high)})`,
    ...Object.entries(result.kinds).map(
      ([kind, t]) => `  ${kind.padEnd(9)} ${t.confirmed} confirmed, ${t.wrong} wrong, ${t.unread} unread`,
    ),
  ];
}

/** A record on paper: every field with the numbers of its links, then the links, once each. */
function lines({ id, fields }: { id: string; fields: Checked[] }): string[] {
  const links = [...new Set(fields.flatMap((f) => f.links))];
  const numbers = (f: Field) =>
    f.links.length < links.length ? ` [${f.links.map((l) => links.indexOf(l) + 1).join(' ')}]` : '';
  return [
    id,
    ...fields.map((f) => `  ${f.outcome.padEnd(9)} ${f.field}: ${f.says}${numbers(f)}`),
    ...links.map((l, i) => `  ${String(i + 1).padStart(4)} ${l}`),
  ];
}

/** The seed that is asked for; anything but a whole number is said, not guessed. */
function options(args: string[]): { seed: number; json: boolean } {
  const { values } = parseArgs({
    args,
    options: { seed: { type: 'string' }, json: { type: 'boolean' } },
    strict: false,
  });
  const { seed: asked = String(SEED) } = values;
  const seed = Number(asked);
  if (!/^\d+$/.test(String(asked)) || !Number.isSafeInteger(seed))
    throw new DataError([
      { file: '--seed', rule: 'audit', message: `expected a whole number, not "${String(asked)}"` },
    ]);
  return { seed, json: values.json === true };
}

/** `npm run data -- audit [--seed N] [--json]`: the drawn records, field by field, and what the last audit found. */
export function audit(args: string[]): void {
  const { seed, json } = options(args);
  const { models, audits } = loadData();
  const last = audits.map((a) => a.value).findLast((a) => a.seed === seed);
  const drawn = sheets(
    models.map((m) => m.value),
    seed,
    last,
  );
  const result = last && tally(last);
  if (json) {
    console.log(JSON.stringify({ seed, sample: SAMPLE, drawnFrom: models.length, drawn, audit: last?.date, result }));
    return;
  }
  for (const sheet of drawn) console.log(lines(sheet).join('\n'));
  console.log(last && result ? summary(last, result).join('\n') : `no audit with seed ${seed} is on file`);
}
