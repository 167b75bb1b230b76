import { browser } from 'wxt/browser';

/** Shows on the icon how many highlights the article in the tab has. The page asks again after every change. */
export async function showCount(tabId: number | undefined, count: number): Promise<void> {
  if (tabId === undefined) return;
  const text = count === 0 ? '' : String(count);
  await browser.action.setBadgeBackgroundColor({ tabId, color: '#1d5c4d' });
  await browser.action.setBadgeText({ tabId, text });
}
