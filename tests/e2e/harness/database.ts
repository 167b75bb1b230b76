import type { Session } from './chromium';

/** Every row of every table, by the table's name. */
export type DatabaseContents = Readonly<Record<string, readonly unknown[]>>;

/**
 * Reads the extension's whole IndexedDB database from a page of the extension's origin in a background tab,
 * so that neither the worker is woken nor the focus moved. A database that does not exist yet reads as `{}`.
 */
export async function readDatabase(session: Session, name = 'ben-le'): Promise<DatabaseContents> {
  const page = await session.browser.newPage({ background: true });
  try {
    await page.goto(`chrome-extension://${session.extensionId}/manifest.json`);
    return await page.evaluate(readAll, name);
  } finally {
    await page.close();
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
