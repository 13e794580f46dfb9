import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { linkedModels } from '../src/sites/anywhere';

/** Wiring only: put by the popup into a page without our script; what it gives back is the popup's answer. */
export default defineUnlistedScript(() => ({ url: location.href, refs: linkedModels(document) }));
