import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { serveRegex } from '../lib/exchange';

/** Runs regular expressions of templates, which may never end: whoever started it ends it. */
export default defineUnlistedScript(() => serveRegex(self));
