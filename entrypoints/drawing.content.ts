import { defineContentScript } from 'wxt/utils/define-content-script';
import { mountReader } from '../components/reader';
import { newspapers } from '../lib/annotation';

/** Only hands over what draws: entrypoints/article.content decides when and what. */
export default defineContentScript({
  matches: [...newspapers],
  registration: 'runtime',
  main() {
    globalThis.benLeDrawing = mountReader;
  },
});
