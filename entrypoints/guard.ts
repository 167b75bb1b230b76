import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { installGuard } from '../components/page/guard';

/** At document_start, before any script of the page can listen. */
export default defineUnlistedScript(() => {
  installGuard(window);
});
