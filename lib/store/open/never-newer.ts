import { newerSchema } from '../failures';

/**
 * IndexedDB that raises no database to a version that is a newer Bên Lề's. Dexie opens a later version too, but where that
 * one misses an index of ours it would add it, which writes into data that we do not know.
 * https://dexie.org/docs/Version/Version#downgrading
 *
 * @param firstNewer the first native version of the next schema
 */
export function neverNewer(factory: IDBFactory, firstNewer: number): IDBFactory {
  return {
    open(name, version) {
      if (version !== undefined && version >= firstNewer) throw newerSchema();
      return factory.open(name, version);
    },
    deleteDatabase: (name) => factory.deleteDatabase(name),
    databases: () => factory.databases(),
    cmp: (first, second) => factory.cmp(first, second),
  };
}
