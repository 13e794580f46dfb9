import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startList } from '../src/page/list/list';
import { parts } from '../src/page/parts';

/** Wiring only: put by the worker into pages that list models. */
export default defineUnlistedScript(() => {
  parts().list = startList;
});
