/** Who may send a message: the script in a web page, or the extension's own pages, frames and background. */
export type Trust = 'page' | 'extension';

/** The parts of `runtime.MessageSender` that say who speaks. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly documentId?: string;
  readonly tab?: { readonly id?: number };
}

/** The extension that listens: its id, and the origin of its pages with the slash at the end. */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

/**
 * Whether `sender` may send a message of this trust. A page's script is the top frame of an http(s) page in a tab. That a
 * sender has no tab proves nothing, and that it has one neither: an extension page can stand in a tab, and the editor's
 * frame stands in a web page.
 */
export function isTrusted(wanted: Trust, sender: Sender, self: Self): boolean {
  if (sender.id !== self.id) return false;
  const url = sender.url ?? '';
  if (wanted === 'page') {
    return sender.tab !== undefined && sender.frameId === 0 && /^https?:\/\//.test(url);
  }
  // Chrome's service worker sends no url with its messages to tabs in older versions, but always its id.
  return url === '' ? sender.tab === undefined : url.startsWith(self.origin);
}
