import { acceptEmpty, deleteDerived, type Store } from '../../lib/store';

/**
 * Deletes the database with all that is in it; the next use makes an empty one. It waits for other connections: a deletion
 * that was asked for cannot be taken back.
 */
export async function startAfresh(store: Store): Promise<void> {
  await store.delete({ disableAutoOpen: false });
  await deleteDerived(store);
  await acceptEmpty(store);
  await store.open();
}
