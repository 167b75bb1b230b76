import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { mountReader } from '../../components/reader';
import { createActions } from './actions';
import '../article/world';

/** Only hands over what draws, and what can be done there: entrypoints/reader decides when and what. */
export default defineUnlistedScript(() => {
  if (!globalThis.benLe) return;
  globalThis.benLe.mountReader = (document, reader, signal) =>
    mountReader(document, createActions(reader, document), signal);
});
