import { onTestFinished } from 'vitest';
import type { recordsOfSchema1 } from '../../fixtures/schema-1/records';

type Records = Partial<ReturnType<typeof recordsOfSchema1>>;

/** The tables and indexes of schema 1, in IndexedDB's own words: not by the code that is tested. */
const TABLES: Readonly<Record<string, { key: string; indexes: readonly string[] }>> = {
  articles: { key: 'id', indexes: ['*urls', 'updatedAt'] },
  annotations: {
    key: 'id',
    indexes: ['articleId', '*tags', '*regulationIds', 'updatedAt', 'deletedAt'],
  },
  regulations: { key: 'id', indexes: ['updatedAt'] },
  mentions: { key: 'id', indexes: ['articleId', 'regulationId'] },
  meta: { key: 'key', indexes: [] },
};

let made = 0;

/** A database as Bên Lề of schema 1 left it; its name. It goes with the test. */
export async function databaseOfSchema1(records: Records): Promise<string> {
  made++;
  const name = `schema-1-${made}`;
  const database = await opened(name, 10, (upgraded) => {
    for (const [table, { key, indexes }] of Object.entries(TABLES)) {
      const store = upgraded.createObjectStore(table, { keyPath: key });
      for (const index of indexes) {
        const path = index.replace('*', '');
        store.createIndex(path, path, { multiEntry: index !== path });
      }
    }
  });
  const transaction = database.transaction(Object.keys(TABLES), 'readwrite');
  for (const [table, rows] of Object.entries(records)) {
    for (const row of rows ?? []) transaction.objectStore(table).add(row);
  }
  await new Promise<void>((resolve, reject) => {
    transaction.oncomplete = () => resolve();
    transaction.onerror = () => reject(transaction.error);
  });
  database.close();
  onTestFinished(() => void indexedDB.deleteDatabase(name));
  return name;
}

/** Opens a database without any of our code. */
export function opened(
  name: string,
  version?: number,
  upgrade?: (database: IDBDatabase) => void,
): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, version);
    request.onupgradeneeded = () => upgrade?.(request.result);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}

/** All rows of a table, without any of our code. */
export function rowsOf(database: IDBDatabase, table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const request = database.transaction(table).objectStore(table).getAll();
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
}
