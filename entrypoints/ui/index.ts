import { browser } from 'wxt/browser';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { copyText, installGuard, mountInterface } from '../../components/page';
import { createPageActions } from '../../lib/annotator';
import type { EditorSource } from '../../lib/extension';

/** Only hands over what draws, and what can be done there: entrypoints/annotator decides when and what. */
export default defineUnlistedScript(() => {
  if (!globalThis.benLe) return;
  globalThis.benLe.mountInterface = (document, annotator, signal) => {
    const guard = installGuard(window);
    const copy = (text: string): Promise<boolean> => copyText(text, document, guard);
    const actions = createPageActions(annotator, document, copy, signal);
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
