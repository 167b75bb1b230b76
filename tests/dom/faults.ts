import { onTestFinished } from 'vitest';
import type { Store } from '../../lib/store';

/** From now on the browser fails to read the database, as it does when its files are damaged. */
export function damage(store: Store): void {
  const unreadable = () => Promise.reject(new DOMException('Internal error', 'UnknownError'));
  store.use({
    stack: 'dbcore',
    name: 'damage',
    create: (core) => ({
      ...core,
      table: (name) => ({
        ...core.table(name),
        get: unreadable,
        getMany: unreadable,
        query: unreadable,
        openCursor: unreadable,
        count: unreadable,
      }),
    }),
  });
  // Middleware is taken in when the database is opened.
  store.close({ disableAutoOpen: false });
}

/** A connection of an older version that does not let go: nobody can open the database until it does. */
export async function holdDatabase(name: string): Promise<() => void> {
  const database = await new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });
  const release = () => database.close();
  onTestFinished(release);
  return release;
}

/** A disk that may be full for one table: `fill` it, and `empty` it again. */
export function fillable(store: Store, table: string): { fill(): void; empty(): void } {
  let isFull = false;
  store.use({
    stack: 'dbcore',
    name: 'fillable',
    create: (core) => ({
      ...core,
      table(name) {
        const known = core.table(name);
        return {
          ...known,
          mutate: (request) =>
            isFull && name === table
              ? Promise.reject(new DOMException('No space', 'QuotaExceededError'))
              : known.mutate(request),
        };
      },
    }),
  });
  // Middleware is taken in when the database is opened.
  store.close({ disableAutoOpen: false });
  return {
    fill() {
      isFull = true;
    },
    empty() {
      isFull = false;
    },
  };
}
