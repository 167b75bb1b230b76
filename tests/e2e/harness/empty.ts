import { readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { CDPSession, Page } from 'puppeteer-core';
import type { Session } from './chromium';
import { readerOf } from './database';
import { until } from './until';
import { killWorker } from './worker';

/** What pages left in the browser, and the extension's databases, whoever still holds them open. */
async function clearOrigins(client: CDPSession, { server, extensionId }: Session): Promise<void> {
  const served = new Set(server.requests.map((url) => new URL(url).origin));
  for (const origin of served)
    await client.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
  await client.send('Storage.clearDataForOrigin', {
    origin: `chrome-extension://${extensionId}`,
    storageTypes: 'indexeddb,local_storage',
  });
}

/** How much the extension has stored: databases, and entries beside them. Asked of a page of it. */
const countStored = (reader: Page): Promise<unknown> =>
  reader.evaluate(`(async () => {
    const areas = [await chrome.storage.local.get(), await chrome.storage.session.get()];
    return (await indexedDB.databases()).length + areas.flatMap(Object.keys).length;
  })()`);

/** Tabs, popups, windows and workers beside the reader; parts of the browser's own windows are none of them. */
const othersThan = (reader: Page): string[] =>
  reader
    .browser()
    .targets()
    .filter((target) => target !== reader.target() && target.type() !== 'browser')
    .filter((target) => !target.url().startsWith('chrome://'))
    .map((target) => `${target.type()} ${target.url()}`);

async function clear(session: Session, reader: Page, client: CDPSession): Promise<void> {
  // One that is closing by itself cannot be closed once more.
  for (const page of await session.browser.pages())
    if (page !== reader) await page.close().catch(() => undefined);
  await killWorker(session);
  await clearOrigins(client, session);
  await reader.evaluate(
    'Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])',
  );
}

async function emptyFolder(folder: string): Promise<void> {
  for (const name of await readdir(folder))
    await rm(join(folder, name), { recursive: true, force: true });
}

/**
 * Takes all that was done in a session out of it: tabs, the background worker, everything stored by pages and extension,
 * downloads, the clipboard, the pages served. The browser stays, with one tab without a script.
 */
export async function emptySession(session: Session): Promise<void> {
  const extensions = await session.browser.extensions();
  if (!extensions.has(session.extensionId)) throw new Error('The extension is gone');
  const reader = await readerOf(session);
  const client = await reader.createCDPSession();
  await until(async () => {
    await clear(session, reader, client);
    // What a closed tab sent last may have started the worker again, and it writes anew.
    const [others, stored] = [othersThan(reader), await countStored(reader)];
    if (others.length > 0 || stored !== 0)
      throw new Error(`Not empty: ${others.join(', ')}; ${stored} stored`);
  });
  await reader.bringToFront();
  await reader.evaluate(() => navigator.clipboard.writeText(''));
  await client.detach();
  await emptyFolder(session.profile.downloads);
  session.server.forget();
}
