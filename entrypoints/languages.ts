import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { others } from '../src/claims/others';
import { parts } from '../src/page/parts';

/** Wiring only: put by the worker into a page whose text is in another language than English. */
export default defineUnlistedScript(() => {
  parts().languages = others;
});
