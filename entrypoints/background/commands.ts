import { browser } from 'wxt/browser';
import { t } from '../../components/ui/i18n';
import { type Command, send } from '../../lib/extension';
import { startEverywhere } from './start';

const names: readonly Command[] = ['highlight', 'note', 'next', 'nextCitation', 'pointBody'];
const isCommand = (name: unknown): name is Command => names.some((known) => known === name);

/** Shortcuts and the context menu: they work on every page, also where Bên Lề is not by itself. */
export function offerCommands(): void {
  browser.runtime.onInstalled.addListener(() => {
    browser.contextMenus.create({
      id: 'highlight',
      title: t('menu.highlight'),
      contexts: ['selection'],
    });
    browser.contextMenus.create({
      id: 'pointBody',
      title: t('menu.pointBody'),
      contexts: ['selection'],
    });
    browser.contextMenus.create({ id: 'note', title: t('menu.note'), contexts: ['selection'] });
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
    // Nobody answers: the gesture gives access to the tab (activeTab), so that the reader can start there.
    await startEverywhere(tabId);
    await send('command', { name }, tabId);
  }
}
