import { browser } from 'wxt/browser';
import type { Message, MessageType, Protocol } from '../messages';
import type { PageContext } from './navigation';

type Send = <K extends MessageType>(
  type: K,
  request: Protocol[K]['request'],
) => Promise<Protocol[K]['response'] | null>;

/**
 * Asks the worker. After the extension was updated or removed this script lives on without one: then the answer is
 * null and nothing is thrown into the page.
 */
export const asker =
  (ctx: PageContext): Send =>
  async (type, request) => {
    if (!ctx.isValid) return null;
    try {
      return (await browser.runtime.sendMessage({ type, ...request } as Message)) ?? null;
    } catch {
      return null;
    }
  };
