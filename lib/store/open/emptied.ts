import { reading } from '../read/reading';
import type { Store } from './database';

/**
 * Whether annotations were counted outside, and the database has none. Emptying the trash leaves tombstones, so that a user
 * who deleted everything is not told so. Where there are annotations, their number outside is brought up to date: those of
 * schema 1 were never counted.
 */
export async function checkEmptied(store: Store): Promise<boolean> {
  const count = await reading(store, () => store.annotations.count());
  const counted = (await store.outside.read()) ?? 0;
  if (count > 0 && counted !== count) await countOutside(store);
  return count === 0 && counted > 0;
}

/** The user wants to start afresh in a database that was emptied. */
export const acceptEmpty = (store: Store): Promise<void> => store.outside.write(0);

/** Writes the number of annotations outside. It fails silently: what was written is on disk, which counts. */
export async function countOutside(store: Store): Promise<void> {
  try {
    await store.outside.write(await store.annotations.count());
  } catch {
    // The next write counts again.
  }
}
