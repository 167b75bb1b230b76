import { browser } from 'wxt/browser';
import { type Command, commands, send } from '../../extension';
import { startEverywhere } from './browser-tabs';

const isCommand = (name: unknown): name is Command => commands.some((known) => known === name);

/** Shortcuts and the context menu: they work on every page, also where Bên Lề is not by itself. */
export function offerCommands(): void {
  browser.runtime.onInstalled.addListener(() => {
    for (const id of ['highlight', 'pointBody', 'note'] as const) {
      // The browser's types know its own messages only.
      const title = browser.i18n.getMessage(`menu_${id}` as '@@ui_locale');
      browser.contextMenus.create({ id, title, contexts: ['selection'] });
    }
  });
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (isCommand(menuItemId)) void run(menuItemId, tab?.id);
  });
  browser.commands.onCommand.addListener(async (name, tab) => {
    const id = tab?.id ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id;
    if (isCommand(name)) void run(name, id);
  });
}

async function run(name: Command, tabId: number | undefined): Promise<void> {
  if (tabId === undefined) return;
  try {
    await send('command', { name }, tabId);
  } catch {
    // Nobody answers: the gesture gives access to the tab (activeTab), so that the user can start there.
    await startEverywhere(tabId);
    await send('command', { name }, tabId);
  }
}
