import { browser } from 'wxt/browser';
import { send } from '../../extension';
import type { Tabs } from '../tabs';

const run = async (tabId: number, file: Script): Promise<void> => {
  await browser.scripting.executeScript({ target: { tabId }, files: [file] });
};

type Script = '/guard.js' | '/article.js' | '/annotator.js' | '/ui.js' | '/second-opinion.js';

/** Words at the icon, out of the page's reach. */
async function showBadge(
  tabId: number,
  { text, color, message }: { text: string; color: string; message: string },
): Promise<void> {
  const title = browser.i18n.getMessage(message as '@@ui_locale');
  await browser.action.setTitle({ tabId, title });
  await browser.action.setBadgeBackgroundColor({ tabId, color });
  await browser.action.setBadgeText({ tabId, text });
}

/** What the background does in tabs. Scripts are rejected where the browser lets no extension in. */
export const tabs: Tabs = {
  tellChanged: (tabId, articleIds) => send('changed', { articleIds }, tabId),
  async showCount(tabId, count) {
    await browser.action.setBadgeBackgroundColor({ tabId, color: '#1d5c4d' });
    await browser.action.setBadgeText({ tabId, text: count === 0 ? '' : String(count) });
    // The name again, where a doubt stood that is settled now.
    await browser.action.setTitle({ tabId, title: '' });
  },
  showTrouble: (tabId) =>
    showBadge(tabId, { text: '!', color: '#8f2d1e', message: 'menu_troubled' }),
  showDoubt: (tabId) => showBadge(tabId, { text: '?', color: '#5f6368', message: 'menu_doubtful' }),
  async startAnnotator(tabId) {
    await browser.scripting.insertCSS({ target: { tabId }, files: ['/assets/paint.css'] });
    await run(tabId, '/annotator.js');
  },
  startInterface: (tabId) => run(tabId, '/ui.js'),
  startSecondOpinion: (tabId) => run(tabId, '/second-opinion.js'),
  async openWindow(path) {
    // Not by `getURL`: of a page with `use_dynamic_url` that gives an address which Chromium blocks in a window.
    await browser.windows.create({ type: 'popup', url: path, width: 420, height: 560 });
  },
};

/** Starts everything in a tab where the manifest starts nothing; a script that runs already does no harm. */
export async function startEverywhere(tabId: number): Promise<void> {
  await run(tabId, '/guard.js');
  await run(tabId, '/article.js');
  await tabs.startAnnotator(tabId);
}
