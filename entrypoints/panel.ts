import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { drawPanel } from '../src/page/panel';
import { parts } from '../src/page/parts';

/** Wiring only: put into a page by the worker when its badge is first opened. */
export default defineUnlistedScript(() => {
  parts().panel = drawPanel;
});
