import '../../src/ui/tokens.css';
import '../../src/ui/report.css';
import '../../src/ui/options.css';
import browser from 'webextension-polyfill';
import { draw, t } from '../../src/ui/page';
import { Welcome } from '../../src/ui/Welcome';

// A browser that a program drives has nobody to welcome; its tests open this page without the mark.
if (location.hash === '#first' && navigator.webdriver) void leave();
else draw(<Welcome />, t('welcome_title'));

async function leave(): Promise<void> {
  const { id } = await browser.tabs.getCurrent();
  if (id !== undefined) await browser.tabs.remove(id);
}
