import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { type EditorSource, installGuard, mountInterface } from '../../components/page';
import { createActions } from './actions';
import '../article/world';

/** Only hands over what draws, and what can be done there: entrypoints/annotator decides when and what. */
export default defineUnlistedScript(() => {
  if (!globalThis.benLe) return;
  globalThis.benLe.mountInterface = (document, annotator, signal) => {
    const actions = createActions(annotator, document, installGuard(window), signal);
    return mountInterface({ document, actions, source: editorSource(), signal });
  };
});

/** Chromium gives the frame an address that changes with each session, but its document the fixed origin. */
function editorSource(): EditorSource {
  const url = browser.runtime.getURL('/editor.html');
  const origin = import.meta.env.FIREFOX
    ? new URL(url).origin
    : `chrome-extension://${browser.runtime.id}`;
  return { url, origin };
}
