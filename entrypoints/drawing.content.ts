import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountReader } from '../components/reader';
import { newspapers } from '../lib/annotation';
import './article.content/world';

/** Only hands over what draws: entrypoints/reader.content decides when and what. */
export default defineContentScript({
  matches: [...newspapers],
  registration: 'runtime',
  main() {
    if (globalThis.benLe) globalThis.benLe.mountReader = mountReader;
  },
});
