/*
 * In: an open database.
 * Out: records, or an error that names its cause within five seconds.
 */
import Dexie from 'dexie';
import { blocked } from '../failures';
import type { Store } from '../open/database';

/** Milliseconds to wait for a database that another connection holds. */
const DATABASE_DEADLINE_MS = 5_000;

/**
 * Waits until the database is open. It goes on opening behind a deadline that has passed, so that a later call works as
 * soon as the other connection lets go; what was asked for before is not done then.
 * @throws BlockedError
 */
export function ready(database: Dexie, deadline = DATABASE_DEADLINE_MS): Promise<unknown> {
  if (database.isOpen()) return Dexie.Promise.resolve();
  // Dexie's own promise keeps the zone of a live query.
  return new Dexie.Promise((resolve, reject) => {
    const timer = setTimeout(() => reject(blocked()), deadline);
    database
      .open()
      .finally(() => clearTimeout(timer))
      .then(resolve, reject);
  });
}

/** Runs a query once the database is open. */
export const reading = <T>(store: Store, query: () => Promise<T>): Promise<T> =>
  store.isOpen() ? query() : ready(store, store.deadline).then(query);
