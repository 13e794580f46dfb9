import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import english from '../src/claims/grammars/en';
import { register } from '../src/claims/registry';
import { startClaims } from '../src/page/claims/start';
import { parts } from '../src/page/parts';

/** Wiring only: put by the worker into a model's page, when the page has nothing else to do. */
export default defineUnlistedScript(() => {
  register([english]);
  parts().claims = startClaims;
});
