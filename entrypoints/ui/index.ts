import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountInterface } from '../../components/page';
import { createActions } from './actions';
import '../article/world';

/** Only hands over what draws, and what can be done there: entrypoints/annotator decides when and what. */
export default defineUnlistedScript(() => {
  if (!globalThis.benLe) return;
  globalThis.benLe.mountInterface = (document, reader, signal) =>
    mountInterface(document, createActions(reader, document), signal);
});
