import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { startClaims } from '../src/page/claims/start';
import { parts } from '../src/page/parts';

/** Wiring only: put by the worker into a model's page, when the page has nothing else to do. */
export default defineUnlistedScript(() => {
  parts().claims = startClaims;
});
