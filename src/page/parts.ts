import type { Grammar } from '../claims/grammar';
import type { PanelView, PartId } from '../messages';
import type { asker } from './ask';
import type { ClaimHandle, ClaimTools } from './claims/start';
import type { ListHandle, ListTools } from './list/list';
import type { Panel, PanelActions } from './panel';

/**
 * The parts of the page's script that are fetched when they are first needed, so that every page pays only for the
 * badge. Each is a script of its own (`entrypoints/<part>.ts`) which the worker puts into the tab that asks; all of the
 * extension's scripts in a page share one world, which the page itself can't reach, and meet in this object.
 */
interface Makers {
  panel: (root: ShadowRoot, view: PanelView, actions: PanelActions) => Panel;
  list: (tools: ListTools) => ListHandle;
  claims: (tools: ClaimTools) => ClaimHandle;
  /** Grammars of claims in other languages than English. */
  languages: readonly Grammar[];
}
export type Parts = { [K in PartId]?: Makers[K] };

const world = globalThis as typeof globalThis & { reallyOpenParts?: Parts };

/** What was put into this page so far. */
export function parts(): Parts {
  world.reallyOpenParts ??= {};
  return world.reallyOpenParts;
}

/** A part, fetched if it is not there yet; null where the browser does not let the worker bring it. */
export async function need<K extends PartId>(part: K, send: ReturnType<typeof asker>): Promise<Parts[K] | null> {
  if (!parts()[part]) await send('part', { part });
  return parts()[part] ?? null;
}
