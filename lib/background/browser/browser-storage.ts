/*
 * In: what the background wants of the browser.
 * Out: storage areas, tabs, scripts of own sites, shortcuts and menus.
 */
import Dexie, { type Table } from 'dexie';
import { browser } from 'wxt/browser';
import type { StorageArea } from '../storage-area';

type Area = 'local' | 'session';

export const areaOf = (name: Area): StorageArea => ({
  get: (keys) => browser.storage[name].get(keys),
  set: (items) => browser.storage[name].set(items),
  remove: (keys) => browser.storage[name].remove(keys),
});

/** Closes `storage.local` to the scripts in pages, where the browser can. Firefox cannot: https://bugzil.la/1724754 */
export async function closeStorage(): Promise<void> {
  if (canClose()) await browser.storage.local.setAccessLevel({ accessLevel: 'TRUSTED_CONTEXTS' });
}

const canClose = (): boolean => 'setAccessLevel' in browser.storage.local;

/** Where writes wait for the database: never where a page's script could put one. */
export const backlogArea = (): StorageArea => (canClose() ? areaOf('local') : databaseArea());

/** A small database beside the one that is out of reach. */
function databaseArea(): StorageArea {
  const database = new Dexie('ben-le-waiting');
  database.version(1).stores({ items: '' });
  const items: Table<unknown, string> = database.table('items');
  return {
    async get(keys) {
      const names = keys === null ? await items.toCollection().primaryKeys() : [keys];
      const values = await items.bulkGet(names);
      return Object.fromEntries(names.map((name, at) => [name, values[at]]));
    },
    async set(values) {
      await items.bulkPut(Object.values(values), Object.keys(values));
    },
    remove: (keys) => items.bulkDelete([keys].flat()),
  };
}
