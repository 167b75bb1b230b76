import type { Browser, Page } from 'puppeteer-core';
import type { Session } from './chromium';

/** Every row of every table, by the table's name. */
export type DatabaseContents = Readonly<Record<string, readonly unknown[]>>;

const readers = new WeakMap<Browser, Page>();

/**
 * A page of the extension's origin without a script, in a background tab, so that neither the worker is woken nor the focus
 * moved. It stays open for the next time; where it was closed, as by a reload of the extension, there is another.
 */
export async function readerOf({ browser, extensionId }: Session): Promise<Page> {
  const kept = readers.get(browser);
  if (kept && !kept.isClosed()) return kept;
  const page = await browser.newPage({ background: true });
  await page.goto(`chrome-extension://${extensionId}/manifest.json`);
  readers.set(browser, page);
  return page;
}

/** Reads the extension's whole IndexedDB database. One that does not exist yet reads as `{}`. */
export async function readDatabase(session: Session, name = 'ben-le'): Promise<DatabaseContents> {
  const reader = await readerOf(session);
  try {
    return await reader.evaluate(readAll, name);
  } catch (error) {
    // It may have been closed under the question.
    if (!reader.isClosed()) throw error;
    return (await readerOf(session)).evaluate(readAll, name);
  }
}

/** All tables as they are at one moment. Runs in a page of the extension: whole, with no reference to the module around it. */
export async function readAll(name: string): Promise<DatabaseContents> {
  const settled = <T>(request: IDBRequest<T>) =>
    new Promise<T>((resolve, reject) => {
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
  const known = await indexedDB.databases();
  // Opening a database that does not exist would make an empty one in the extension's way.
  if (!known.some((database) => database.name === name)) return {};
  const database = await settled(indexedDB.open(name));
  const contents: Record<string, readonly unknown[]> = {};
  const tables = [...database.objectStoreNames];
  if (tables.length > 0) {
    const transaction = database.transaction(tables);
    await Promise.all(
      tables.map(async (table) => {
        contents[table] = await settled(transaction.objectStore(table).getAll());
      }),
    );
  }
  database.close();
  return contents;
}
