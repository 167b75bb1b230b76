import { defineContentScript } from 'wxt/utils/define-content-script';
import { newspapers } from '../lib/annotation';
import { readOtherwise } from '../lib/article/readability';
import './article.content/world';

/** A second opinion on pages of which our own reading is unsure; it comes in idle time, if at all. */
export default defineContentScript({
  matches: [...newspapers],
  registration: 'runtime',
  main() {
    if (globalThis.benLe) globalThis.benLe.readOtherwise = readOtherwise;
  },
});
