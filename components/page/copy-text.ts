import type { Guard } from './guard';

/**
 * Copies a text and says whether it is on the clipboard. The asynchronous clipboard is missing on http pages; there the document's own
 * copy event carries it, which a page can stop.
 */
export async function copyText(text: string, document: Document, guard: Guard): Promise<boolean> {
  try {
    const clipboard = document.defaultView?.navigator.clipboard;
    if (clipboard) {
      await clipboard.writeText(text);
      return true;
    }
  } catch {
    // Forbidden by the page's policy, or the window lost the focus: the other way may be open.
  }
  let filled = false;
  guard.copying = (event) => {
    event.stopImmediatePropagation();
    event.preventDefault();
    event.clipboardData?.setData('text/plain', text);
    filled = event.clipboardData?.getData('text/plain') === text;
  };
  try {
    return document.execCommand('copy') && filled;
  } finally {
    guard.copying = null;
  }
}
