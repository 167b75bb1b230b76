/**
 * Puts text on the clipboard. The text may come later: the press of the button counts from the call.
 * https://developer.mozilla.org/en-US/docs/Web/API/ClipboardItem/ClipboardItem
 * @throws where the browser does not allow it
 */
export const copyText = (text: Promise<string>): Promise<void> =>
  navigator.clipboard.write([new ClipboardItem({ 'text/plain': asBlob(text, 'text/plain') })]);

/** The same in two forms: programs that know rich text take the HTML. */
export const copyRich = (both: Promise<{ readonly html: string; readonly text: string }>) =>
  navigator.clipboard.write([
    new ClipboardItem({
      'text/html': asBlob(
        both.then(({ html }) => html),
        'text/html',
      ),
      'text/plain': asBlob(
        both.then(({ text }) => text),
        'text/plain',
      ),
    }),
  ]);

const asBlob = async (text: Promise<string>, type: string): Promise<Blob> =>
  new Blob([await text], { type });
