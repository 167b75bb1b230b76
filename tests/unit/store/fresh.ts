import { onTestFinished } from 'vitest';
import { openStore, type Store, type StoreOptions } from '../../../lib/store';

let opened = 0;

/** An empty store that goes with the test. */
export function freshStore(options: StoreOptions = {}): Store {
  opened++;
  const store = openStore({ name: `test-${opened}`, ...options });
  onTestFinished(() => store.delete());
  return store;
}

/** Everything in every table, to compare a store with itself. */
export async function contentsOf(store: Store): Promise<Record<string, unknown[]>> {
  const tables = store.tables.map(async (table) => [table.name, await table.toArray()] as const);
  return Object.fromEntries(await Promise.all(tables));
}
