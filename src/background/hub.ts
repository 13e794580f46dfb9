import type { Observed } from '../core/observed';
import { hfId, type Ref, refKey } from '../core/refs';
import type { LookUp } from '../core/report';
import type { Area } from '../settings';
import { observedFrom } from '../sites/huggingface.facts';

/** The only address that is ever asked (DESIGN §3, Network); the manifest's policy allows no other. */
const API = 'https://huggingface.co/api/models/';
/** At most so many requests for one page, and so long for each (issue 5, Optional look-ups). */
const BUDGET = 10;
const PATIENCE = 5000;
const DAY = 24 * 60 * 60 * 1000;
/** Answers kept; the oldest go. */
const KEPT = 300;

interface Kept {
  at: number;
  etag?: string;
  /** Null: missing or private. */
  observed: Observed | null;
}

export interface HubTools {
  fetch(url: string, init: RequestInit): Promise<Response>;
  area: Area;
  now(): number;
}

/** Look-ups for one page: counts its requests and remembers what could not be asked. */
export interface Hub {
  observed(ref: Ref): Promise<Observed | null>;
  /** What was asked and how it ended, each ref once. */
  asked(): LookUp[];
}

/**
 * Asks the hub's public API about models, without cookies or referrer. An answer is kept for a day and then confirmed by
 * its ETag; a renamed model is found under both names; a full quota stops all asking until the hub says otherwise.
 */
export function openHub(tools: HubTools): Hub {
  const asked = new Map<string, LookUp>();
  let left = BUDGET;
  const ask = async (ref: Ref, id: string): Promise<Observed | null> => {
    const store = await stored(tools.area);
    const known = store.answers[refKey(ref)];
    if (known && tools.now() - known.at < DAY) return known.observed;
    if (store.pausedUntil > tools.now()) return note(ref, 'limited', known);
    if (left-- <= 0) return note(ref, 'budget', known);
    return receive(ref, known, await request(id, known?.etag, tools).catch(failure));
  };
  const note = (ref: Ref, outcome: LookUp['outcome'], known?: Kept): Observed | null => {
    asked.set(refKey(ref), { ref, outcome });
    return known?.observed ?? null;
  };
  const receive = async (ref: Ref, known: Kept | undefined, got: Response | LookUp['outcome']) => {
    if (typeof got === 'string') return note(ref, got, known);
    await pause(got, tools);
    const outcome = outcomeOf(got.status);
    if (outcome !== 'answered' && outcome !== 'missing-or-private') return note(ref, outcome, known);
    const read =
      got.status === 304 ? (known?.observed ?? null) : outcome === 'answered' ? await body(got, tools) : null;
    if (outcome === 'answered' && !read) return note(ref, 'unreadable', known);
    await keep(ref, { at: tools.now(), observed: read, ...etag(got, known) }, tools);
    asked.set(refKey(ref), { ref, outcome });
    return read;
  };
  return {
    observed: async (ref) => {
      const id = hfId(ref);
      return id ? ask(ref, id) : null;
    },
    asked: () => [...asked.values()],
  };
}

const outcomeOf = (status: number): LookUp['outcome'] => {
  if (status === 200 || status === 304) return 'answered';
  // The hub answers alike for what is missing and for what is private (SITES §2).
  if (status === 401 || status === 403 || status === 404) return 'missing-or-private';
  return status === 429 ? 'limited' : 'unreadable';
};

const failure = (error: unknown): LookUp['outcome'] =>
  error instanceof DOMException && error.name === 'TimeoutError' ? 'timeout' : 'offline';

const request = (id: string, tag: string | undefined, { fetch }: HubTools): Promise<Response> =>
  fetch(API + id.split('/').map(encodeURIComponent).join('/'), {
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    redirect: 'follow',
    signal: AbortSignal.timeout(PATIENCE),
    headers: { accept: 'application/json', ...(tag && { 'if-none-match': tag }) },
  });

/** The model's own data; null for anything else that may come. */
async function body(answer: Response, { now }: HubTools): Promise<Observed | null> {
  try {
    const value = (await answer.json()) as Record<string, unknown>;
    const today = new Date(now()).toISOString().slice(0, 10);
    return typeof value?.id === 'string'
      ? observedFrom({ ...value, cardExists: value.cardData !== undefined }, today)
      : null;
  } catch {
    return null;
  }
}

const etag = (answer: Response, known?: Kept) => {
  const tag = answer.headers.get('etag') ?? known?.etag;
  return tag ? { etag: tag } : {};
};

interface Stored {
  answers: Record<string, Kept>;
  pausedUntil: number;
}

async function stored(area: Area): Promise<Stored> {
  const { hub } = await area.get('hub');
  const value = (hub ?? {}) as Partial<Stored>;
  return { answers: value.answers ?? {}, pausedUntil: value.pausedUntil ?? 0 };
}

/** Changes are made one after the other: two answers at once would each undo the other's. */
let last: Promise<unknown> = Promise.resolve();

function change(area: Area, by: (stored: Stored) => Stored): Promise<void> {
  const done = last.then(async () => area.set({ hub: by(await stored(area)) }));
  last = done.catch(() => {});
  return done;
}

/** Keeps an answer under the name that was asked and under the name the model has today; what is older than a day goes. */
const keep = (ref: Ref, answer: Kept, { area, now }: HubTools): Promise<void> =>
  change(area, ({ answers, pausedUntil }) => {
    const names = [refKey(ref), ...(answer.observed ? [refKey(answer.observed.ref)] : [])];
    const rest = Object.entries(answers).filter(([name, kept]) => !names.includes(name) && now() - kept.at < 2 * DAY);
    const kept = [...rest, ...names.map((name) => [name, answer] as const)].slice(-KEPT);
    return { answers: Object.fromEntries(kept), pausedUntil };
  });

/** Honours `RateLimit: "api";r=<left>;t=<seconds>` and `Retry-After`: with nothing left, nothing is asked till then. */
async function pause(answer: Response, { area, now }: HubTools): Promise<void> {
  const limit = answer.headers.get('ratelimit') ?? '';
  const spent = /;\s*r=0(?!\d)/.test(limit) || answer.status === 429;
  if (!spent) return;
  const seconds = Number(/;\s*t=(\d{1,6})/.exec(limit)?.[1] ?? answer.headers.get('retry-after') ?? 300);
  const until = now() + (Number.isFinite(seconds) ? seconds : 300) * 1000;
  await change(area, (s) => ({ ...s, pausedUntil: Math.max(s.pausedUntil, until) }));
}
