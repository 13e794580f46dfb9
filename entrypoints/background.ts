import browser, { type Runtime } from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { handle, type ToolbarBrief, type Worker } from '../src/background/handle';
import { openHub } from '../src/background/hub';
import { followAccess, inject } from '../src/background/pages';
import { reportHash } from '../src/background/report-address';
import { iconImages } from '../src/background/toolbar';
import { type Catalogue, openCatalogue } from '../src/catalogue/catalogue';
import { definitions } from '../src/definitions';
import { fromBrowser } from '../src/i18n';
import { isMessage } from '../src/messages';
import { loadSettings, saveSettings } from '../src/settings';

/** Wiring only: the browser's side of what `handle` asks for. */
export default defineBackground(() => {
  const t = fromBrowser(browser.i18n);
  let opened: Promise<Catalogue> | undefined;
  const catalogue = () => {
    opened ??= openCatalogue((path) =>
      fetch(browser.runtime.getURL(`catalogue/${path}`)).then((answer) => answer.json()),
    );
    return opened;
  };
  const hiddenMap = async () => ((await browser.storage.local.get('hidden')).hidden ?? {}) as Record<string, string>;

  const workerFor = (tabId?: number, frameId?: number): Worker => ({
    catalogue,
    definitions,
    t,
    today: () => new Date().toISOString().slice(0, 10),
    hidden: async (ref) => (await hiddenMap())[ref.toLowerCase()],
    settings: () => loadSettings(browser.storage.local),
    change: async (change) => void (await saveSettings(browser.storage.local, change)),
    allowed: (origins) => browser.permissions.contains({ origins }),
    inject: (part) => inject(part, tabId, frameId),
    hub: () => openHub({ fetch: (url, init) => fetch(url, init), area: browser.storage.local, now: Date.now }),
    hide: async (ref, signature) =>
      browser.storage.local.set({ hidden: { ...(await hiddenMap()), [ref.toLowerCase()]: signature } }),
    // A tab may be gone by the time it is answered.
    toolbar: (brief) => void showInToolbar(tabId, brief).catch(() => {}),
    openReport: async (ask) =>
      void (await browser.tabs.create({ url: `${browser.runtime.getURL('report.html')}${reportHash(ask)}` })),
  });

  async function showInToolbar(tabId: number | undefined, brief: ToolbarBrief | null): Promise<void> {
    if (tabId === undefined) return;
    const title = brief ? t('toolbar_model', brief.ref.replace(/^hf:/, ''), brief.label) : t('toolbar_none');
    const looks = brief?.marks.map((m) => m.look) ?? ['unknown', 'unknown', 'unknown'];
    await Promise.all([
      browser.action.setTitle({ tabId, title }),
      browser.action.setIcon({ tabId, imageData: iconImages(looks) as never }),
    ]);
  }

  browser.permissions.onAdded.addListener(() => void followAccess());
  browser.permissions.onRemoved.addListener(() => {
    void followAccess();
    // Open tabs listen to the storage, and ask again.
    void browser.storage.local.set({ withdrawn: Date.now() });
  });
  browser.runtime.onStartup.addListener(() => void followAccess());
  browser.runtime.onInstalled.addListener(({ reason }) => {
    void followAccess();
    if (reason === 'install') void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html#first') });
  });
  browser.runtime.onMessage.addListener((message: unknown, sender: Runtime.MessageSender) => {
    if (sender.id !== browser.runtime.id || !isMessage(message)) return undefined;
    return handle(message, workerFor(sender.tab?.id, sender.frameId));
  });
});
