import type { Protocol } from './protocol';

/** Who may send a message: the content script of a page, or the extension's own pages and background. */
export type Trust = 'page' | 'extension';

export const trust: Readonly<Record<keyof Protocol, Trust>> = {
  openArticle: 'page',
  saveAnnotation: 'page',
  changeAnnotation: 'page',
  readCitations: 'page',
  regulationInfo: 'page',
  editRegulation: 'page',
  saveMentions: 'page',
  searchRegulations: 'page',
  rememberColour: 'page',
  setOwnLink: 'page',
  rememberBody: 'page',
  startSecondOpinion: 'page',
  startAnnotator: 'page',
  startInterface: 'page',
  switchOff: 'page',
  pageStatus: 'extension',
  jumpTo: 'extension',
  jumpToRegulation: 'extension',
  keepArticle: 'extension',
  attach: 'extension',
  command: 'extension',
};

/** The parts of `runtime.MessageSender` that say who speaks. */
export interface Sender {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly frameId?: number;
  readonly tab?: { readonly id?: number };
}

/** The extension that listens: its id, and the origin of its pages with the slash at the end. */
export interface Self {
  readonly id: string;
  readonly origin: string;
}

/**
 * Whether `sender` may send a message of this trust. A page's script is the top frame of an http(s) page in a tab. That a
 * sender has no tab proves nothing, and that it has one neither: an extension page can stand in a tab.
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
