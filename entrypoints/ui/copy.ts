/** Copies a text. The asynchronous clipboard is missing on http pages; there the document's own copy event carries it. */
export async function copyText(text: string, document: Document): Promise<void> {
  const clipboard = document.defaultView?.navigator.clipboard;
  if (clipboard) return clipboard.writeText(text);
  const fill = (event: ClipboardEvent): void => {
    event.clipboardData?.setData('text/plain', text);
    event.preventDefault();
    event.stopImmediatePropagation();
  };
  document.addEventListener('copy', fill, { capture: true, once: true });
  document.execCommand('copy');
  document.removeEventListener('copy', fill, { capture: true });
}
