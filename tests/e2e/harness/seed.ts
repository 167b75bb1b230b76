import type { Session } from './chromium';
import { openExtensionPage } from './chromium';
import { type DatabaseContents, readDatabase, readerOf } from './database';
import { until } from './until';

/** Puts rows into the database as it is on disk, behind the extension's back; a page of its own makes the tables first. */
export async function seedDatabase(session: Session, rows: DatabaseContents): Promise<void> {
  const settings = await openExtensionPage(session, 'settings.html');
  await until(async () => {
    if (!('annotations' in (await readDatabase(session)))) throw new Error('no tables yet');
  });
  await settings.close();
  await (await readerOf(session)).evaluate(putRows, rows);
}

/** Runs in a page of the extension: whole, with no reference to the module around it. */
export async function putRows(rows: DatabaseContents): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('ben-le');
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const transaction = database.transaction(Object.keys(rows), 'readwrite');
  for (const [table, all] of Object.entries(rows)) {
    for (const row of all) transaction.objectStore(table).put(row);
  }
  await new Promise((resolve, reject) => {
    transaction.oncomplete = resolve;
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
}
