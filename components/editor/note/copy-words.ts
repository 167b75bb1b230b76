/** Copies a text in the editor's own document; true when it is on the clipboard. A frame may not use the asynchronous clipboard everywhere. */
export async function copyWords(text: string, document: Document): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    let filled = false;
    const fill = (event: ClipboardEvent): void => {
      event.preventDefault();
      event.clipboardData?.setData('text/plain', text);
      filled = true;
    };
    document.addEventListener('copy', fill, { once: true });
    const done = document.execCommand('copy');
    document.removeEventListener('copy', fill);
    return done && filled;
  }
}
