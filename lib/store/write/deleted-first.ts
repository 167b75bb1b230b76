import { metaValue } from '../meta';
import type { Store } from '../open/database';

/** A bound, so that the record cannot be filled from outside. A deletion arrives first only when two messages cross. */
const MAX_REMEMBERED_DELETIONS = 200;

/**
 * Part of a transaction over meta: remembers that an annotation was deleted before it was stored. It is no news to anybody.
 * @param deletedAt of the patch: ISO 8601, null where it restores, missing where it says nothing of it
 */
export async function noteDeletedFirst(
  store: Store,
  id: string,
  deletedAt: string | null | undefined,
): Promise<void> {
  if (deletedAt === undefined) return;
  const known = (await metaValue(store, 'deletedFirst')) ?? [];
  const others = known.filter((each) => each.id !== id);
  if (deletedAt === null && others.length === known.length) return;
  const value =
    deletedAt === null ? others : [...others, { id, deletedAt }].slice(-MAX_REMEMBERED_DELETIONS);
  await store.meta.put({ key: 'deletedFirst', value });
}

/** Part of a transaction over meta: when an annotation that arrives only now was deleted; null where it was not. */
export async function takeDeletedFirst(store: Store, id: string): Promise<string | null> {
  const known = (await metaValue(store, 'deletedFirst')) ?? [];
  const deleted = known.find((each) => each.id === id);
  if (deleted === undefined) return null;
  const value = known.filter((each) => each !== deleted);
  await store.meta.put({ key: 'deletedFirst', value });
  return deleted.deletedAt;
}
