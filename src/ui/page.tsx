import { type ComponentChildren, render } from 'preact';
import browser from 'webextension-polyfill';
import type { DefinitionInfo } from '../core/definition';
import type { Report } from '../core/report';
import { exportTools } from '../exports/export';
import { fromBrowser } from '../i18n';
import type { Ask, MessageType, Protocol } from '../messages';
import { Words } from './words-context';

/** What the extension's own pages share: words of the browser's language, the worker, and a place to draw. */
export const t = fromBrowser(browser.i18n);

export const ask = <K extends MessageType>(
  type: K,
  request: Protocol[K]['request'],
): Promise<Protocol[K]['response']> =>
  browser.runtime.sendMessage({ type, ...request }) as Promise<Protocol[K]['response']>;

/** A file of the packaged catalogue. */
export const packaged = async <T,>(path: string): Promise<T> =>
  (await fetch(browser.runtime.getURL(`catalogue/${path}`))).json() as Promise<T>;

export interface Answered {
  report: Report;
  definitions: DefinitionInfo[];
}

/** The Report for a question, with what its words need. */
export async function answered(question: Ask): Promise<Answered> {
  const [report, definitions] = await Promise.all([
    ask('report', question),
    packaged<DefinitionInfo[]>('definitions.json'),
  ]);
  return { report, definitions };
}

export const WithReport = ({ report, definitions, children }: Answered & { children: ComponentChildren }) => (
  <Words.Provider value={exportTools(report, t, definitions)}>{children}</Words.Provider>
);

export function draw(view: ComponentChildren, title: string): void {
  document.title = title;
  document.documentElement.lang = browser.i18n.getUILanguage();
  render(view, document.getElementById('app')!);
}
