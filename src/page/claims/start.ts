import { inSteps } from '../../claims/find';
import type { Grammar } from '../../claims/grammar';
import { type Candidate, readingOf } from '../../claims/reading';
import { isKnown, register } from '../../claims/registry';
import type { Claim } from '../../claims/types';
import { CLAIMS_AT_ONCE, type ClaimsView, type PlacedClaim } from '../../messages';
import { contentsOf } from '../../sites/contents';
import type { Aside, PageContents } from '../../sites/site';
import { HOST_TAG } from '../host';
import { Marks } from './marks';
import { type PageText, readText } from './text';

/** What the page's script gives to the part that looks for claims. */
export interface ClaimTools {
  site: string;
  /** Names of the model and its maker. */
  names: string[];
  /** The grammars of all other languages; none where the browser does not let them be brought. */
  more(): Promise<readonly Grammar[]>;
  check(claims: PlacedClaim[]): Promise<ClaimsView | null>;
  off(where: 'page' | 'site' | 'all'): void;
  dark(): boolean;
}

export interface ClaimHandle {
  /** What was found, for the popup and the report. */
  found(): PlacedClaim[];
  /** Scrolls to a claim and opens its card, if it has one. */
  reveal(claim: number): void;
  stop(): void;
}

/** How long the page must be still before its text is read again. */
const STILL = 700;
/** Milliseconds of work before the page gets its turn. */
const AT_ONCE = 8;
/** How many words before a claim find its place again. */
const WORDS_BEFORE = 5;

/** Looks for claims in the publisher's texts, and again when these change. */
export const startClaims = (tools: ClaimTools): ClaimHandle => new Claims(tools);

class Claims implements ClaimHandle {
  private claims: PlacedClaim[] = [];
  private ranges: (Range | null)[] = [];
  private text = '';
  private marks: Marks | null = null;
  private timer = 0;
  private stopped = false;
  private readonly watch = new MutationObserver((changes) => {
    if (changes.some((c) => !isOurs(c))) this.soon();
  });

  constructor(private readonly tools: ClaimTools) {
    void this.look();
    // From the root, because sites replace the whole body; what we hang beside it ourselves changes no text of theirs.
    this.watch.observe(document.documentElement, { childList: true, subtree: true, characterData: true });
  }

  found = (): PlacedClaim[] => this.claims;

  reveal(claim: number): void {
    const range = this.ranges[claim];
    const near = range?.startContainer.parentElement;
    near?.scrollIntoView({ block: 'center' });
    this.marks?.open(claim);
  }

  stop(): void {
    this.stopped = true;
    this.watch.disconnect();
    clearTimeout(this.timer);
    this.marks?.remove();
    this.marks = null;
    this.claims = [];
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.look(), STILL) as unknown as number;
  }

  /** Reads the texts; what has not changed is not asked about again. */
  private async look(): Promise<void> {
    const texts = this.prose().map(readText);
    const whole = texts.map((t) => t.text).join('\n');
    // Frameworks put the same text into new nodes: then the old places are gone.
    const lost = this.ranges.some((r) => r !== null && (r.collapsed || !r.startContainer.isConnected));
    if (whole === this.text && !lost) return this.marks?.place();
    this.text = whole;
    const context = { lang: document.documentElement.lang, names: this.tools.names };
    const told: Text[] = [
      ...texts.map((t) => ({ text: t.text, place: (claim: Claim) => placed(t, claim) })),
      ...this.asides(whole).map(({ from, text }) => ({
        text,
        place: (claim: Claim) => ({ claim: { ...claim, prefix: '', from }, range: null }),
      })),
    ];
    const read = told.map((t) => ({ ...t, reading: readingOf(t.text, context) }));
    await this.bring(read.flatMap((t) => t.reading));
    const all: Found[] = [];
    for (const { text, reading, place } of read)
      all.push(...(await this.unhurried(inSteps(text, reading, context), whole)).map(place));
    if (this.stopped || this.text !== whole) return;
    const found = all.slice(0, CLAIMS_AT_ONCE);
    const date = this.read((contents) => contents.published?.(document)) ?? undefined;
    this.claims = found.map((f) => ({ ...f.claim, ...(date && { date }) }));
    this.ranges = found.map((f) => f.range);
    this.marks?.remove();
    this.marks = null;
    const view = found.length > 0 ? await this.tools.check(this.claims) : null;
    // The page may have changed, or been left, while the answer was on its way.
    const differs = view?.items.some((item) => item.result === 'goes-further');
    if (view && differs && !this.stopped && this.text === whole) this.marks = new Marks(view, this.ranges, this.tools);
  }

  /** Grammars that the sentences need and that are not here yet. */
  private async bring(reading: Candidate[]): Promise<void> {
    if (reading.some(({ lang }) => !isKnown(lang))) register(await this.tools.more());
  }

  /** Never more work at once than a page can spare; given up where the page has changed meanwhile. */
  private async unhurried(steps: Generator<Claim[]>, whole: string): Promise<Claim[]> {
    const claims: Claim[] = [];
    let since = performance.now();
    for (const step of steps) {
      claims.push(...step);
      if (performance.now() - since < AT_ONCE) continue;
      await spare();
      if (this.stopped || this.text !== whole) break;
      since = performance.now();
    }
    return claims;
  }

  private prose = (): Element[] =>
    this.read((contents) => contents.prose?.(document, new URL(location.href)) ?? null) ?? [];

  /** Title and description, where they say something that the texts do not. */
  private asides(texts: string): Aside[] {
    const said = plainOf(texts);
    const all = this.read((contents) => contents.asides?.(document, new URL(location.href)) ?? null) ?? [];
    return all.filter(({ text }) => !said.includes(plainOf(text)));
  }

  /** A page that broke its own habits has no text. */
  private read<T>(how: (contents: PageContents) => T | null | undefined): T | null {
    try {
      return how(contentsOf(this.tools.site)) ?? null;
    } catch {
      return null;
    }
  }
}

/** Letters and digits alone: a description cuts and joins what the text says. */
const plainOf = (text: string) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

/** Our own elements come and go beside the body. */
const isOurs = ({ addedNodes, removedNodes }: MutationRecord): boolean => {
  const nodes = [...addedNodes, ...removedNodes];
  return nodes.length > 0 && nodes.every((node) => node.nodeName.toLowerCase() === HOST_TAG);
};

/** A text of the page, and how a claim in it finds its place there. */
interface Text {
  text: string;
  place(claim: Claim): Found;
}

interface Found {
  claim: PlacedClaim;
  range: Range | null;
}

/** A moment in which the page has nothing to do. */
const spare = (): Promise<unknown> =>
  new Promise((resolve) =>
    typeof requestIdleCallback === 'function' ? requestIdleCallback(resolve, { timeout: 300 }) : setTimeout(resolve),
  );

function placed(text: PageText, claim: Omit<PlacedClaim, 'prefix'>): Found {
  const line = text.text.slice(Math.max(0, claim.start - 80), claim.start);
  const near = line.slice(line.lastIndexOf('\n') + 1).trim();
  const prefix = near.split(/\s+/).slice(-WORDS_BEFORE).join(' ');
  return { claim: { ...claim, prefix }, range: text.range(claim.start, claim.end) };
}
