import type { Store } from './database';

/**
 * Where the number of annotations, the trash included, is kept outside the database: an emptied database looks like a new
 * one otherwise. `read` gives null where nothing was ever written.
 */
export interface Outside {
  read(): Promise<number | null>;
  write(count: number): Promise<void>;
}

/** For a store of which nothing is kept outside. */
export const nowhere: Outside = {
  read: () => Promise.resolve(null),
  write: () => Promise.resolve(),
};

/**
 * Whether annotations were counted outside, and the database has none. Emptying the trash leaves tombstones, so that a user
 * who deleted everything is not told so.
 */
export async function checkEmptied(store: Store, outside: Outside): Promise<boolean> {
  if ((await store.annotations.count()) > 0) return false;
  return ((await outside.read()) ?? 0) > 0;
}

/** Writes the number of annotations outside. It fails silently: what was written is on disk, which counts. */
export async function countOutside(store: Store, outside: Outside): Promise<void> {
  try {
    await outside.write(await store.annotations.count());
  } catch {
    // The next write counts again.
  }
}
