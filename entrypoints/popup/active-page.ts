import { browser } from 'wxt/browser';
import type { ActivePage } from '../../components/popup/state/active-page';
import { send } from '../../lib/extension';

const SCRIPT = '/article.js';

/** The page in the active tab of this window. */
export async function openActivePage(): Promise<ActivePage> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const id = tab?.id;
  const url = tab?.url !== undefined && /^https?:/.test(tab.url) ? tab.url : null;
  if (id === undefined) return nowhere;
  return {
    url,
    title: url === null ? '' : (tab?.title ?? ''),
    // No answer: no script of ours is on the page.
    status: () => send('pageStatus', undefined, id).catch(() => null),
    jumpTo: (annotationId) => send('jumpTo', { annotationId }, id).catch(() => false),
    jumpToRegulation: (regulationId) =>
      send('jumpToRegulation', { regulationId }, id).catch(() => false),
    keep: () => send('keepPage', undefined, id).catch(() => unreached),
    attach: (annotationId) => send('attach', { annotationId }, id).catch(() => false),
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

const unreached = { kind: 'failed', reason: 'unknown' } as const;

const nowhere: ActivePage = {
  url: null,
  title: '',
  status: async () => null,
  jumpTo: async () => false,
  jumpToRegulation: async () => false,
  keep: async () => unreached,
  attach: async () => false,
  activate: async () => undefined,
  allowAlways: async () => false,
  leave: () => window.close(),
};
