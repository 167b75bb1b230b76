import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { readOtherwise } from '../lib/article/again/readability';

/** A second opinion on pages of which our own reading is unsure; it comes in idle time, if at all. */
export default defineUnlistedScript(() => {
  if (globalThis.benLe) globalThis.benLe.readOtherwise = readOtherwise;
});
