import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountReader } from '../components/reader';
import './article.content/world';

/** Only hands over what draws: entrypoints/reader decides when and what. */
export default defineUnlistedScript(() => {
  if (globalThis.benLe) globalThis.benLe.mountReader = mountReader;
});
