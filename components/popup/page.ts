import { browser } from 'wxt/browser';
import { type PageStatus, send } from '../../lib/messages';

/** The page in the tab that the popup was opened over. */
export interface Page {
  /** Null where the browser keeps extensions out. */
  readonly url: string | null;
  /** The name of its tab; empty where the browser does not tell. */
  readonly title: string;
  /** Null where Bên Lề is not on the page. */
  status(): Promise<PageStatus | null>;
  /** Whether the passage was found and shown. */
  jumpTo(annotationId: string): Promise<boolean>;
  jumpToRegulation(regulationId: string): Promise<boolean>;
  /** Puts Bên Lề on the page as it is open now. */
  activate(): Promise<void>;
  /** Asks the reader whether Bên Lề may always be on this newspaper. Call it in the gesture itself. */
  allowAlways(): Promise<boolean>;
  /** Gives the screen back to the page. */
  leave(): void;
}

const SCRIPT = '/content-scripts/article.js';

/** The page in the active tab of this window. */
export async function openActivePage(): Promise<Page> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;
  const url = tab?.url !== undefined && /^https?:/.test(tab.url) ? tab.url : null;
  if (id === undefined) return nowhere;
  return {
    url,
    title: url === null ? '' : (tab?.title ?? ''),
    // No answer means that there is nobody to answer.
    status: () => send('pageStatus', undefined, id).catch(() => null),
    jumpTo: (annotationId) => send('jumpTo', { annotationId }, id).catch(() => false),
    jumpToRegulation: (regulationId) =>
      send('jumpToRegulation', { regulationId }, id).catch(() => false),
    async activate() {
      await browser.scripting.executeScript({ target: { tabId: id }, files: [SCRIPT] });
    },
    allowAlways: () =>
      url === null
        ? Promise.resolve(false)
        : browser.permissions.request({ origins: [`*://${new URL(url).hostname}/*`] }),
    leave: () => window.close(),
  };
}

const nowhere: Page = {
  url: null,
  title: '',
  status: async () => null,
  jumpTo: async () => false,
  jumpToRegulation: async () => false,
  activate: async () => undefined,
  allowAlways: async () => false,
  leave: () => window.close(),
};

/** The name by which settings know a page's newspaper. */
export const hostOf = (url: string | null): string | null =>
  url === null ? null : new URL(url).hostname;
