import type { MetaRecord, Store } from './open/database';
import { reading } from './read/reading';

type ValueOf<Key extends MetaRecord['key']> = Extract<MetaRecord, { key: Key }>['value'];

/** The value under a key, typed; undefined where there is none. Part of a transaction, if there is one. */
export async function metaValue<Key extends MetaRecord['key']>(
  store: Store,
  key: Key,
): Promise<ValueOf<Key> | undefined> {
  const record = await store.meta.get(key);
  return record?.value as ValueOf<Key> | undefined;
}

/** This profile's eight letters. */
export const readDevice = (store: Store): Promise<string> =>
  reading(store, async () => (await metaValue(store, 'device')) ?? '');

/** A number that every write raises: whoever derived something from the records knows whether it still holds. */
export const readRevision = (store: Store): Promise<number> =>
  reading(store, async () => (await metaValue(store, 'revision')) ?? 0);
