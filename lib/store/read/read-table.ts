import Dexie, { type IndexableType, type Table } from 'dexie';
import { ready } from './reading';

/** Rows of a table, and how many could not be read. */
export interface TableSlice {
  readonly rows: readonly unknown[];
  readonly failed: number;
}

const ROWS_PER_SLICE = 500;
/** Texts of articles are heavy. */
const HEAVY_ROWS_PER_SLICE = 50;

/**
 * A database as it is, whoever wrote it: for saving what can be read of one that is newer or damaged. Nothing is written.
 */
export const openAsFound = (name = 'ben-le'): Dexie => new Dexie(name);

/**
 * All rows of a table by key, in slices. Where a slice cannot be read it is read row by row, and what cannot be read is
 * counted and passed over; it ends where not even keys can be read. A table that is not there is empty.
 */
export async function* readTable(database: Dexie, name: string): AsyncGenerator<TableSlice> {
  await ready(database);
  if (!database.tables.some((table) => table.name === name)) return;
  const table = database.table<unknown, IndexableType>(name);
  const most = name === 'versions' ? HEAVY_ROWS_PER_SLICE : ROWS_PER_SLICE;
  let behind: IndexableType | null = null;
  for (;;) {
    const keys = await keysBehind(table, behind, most);
    if (keys === null) {
      yield { rows: [], failed: Math.max(1, await countBehind(table, behind)) };
      return;
    }
    const last = keys.at(-1);
    if (last === undefined) return;
    yield await readRows(table, keys);
    behind = last;
  }
}

const behindKey = (table: Table<unknown, IndexableType>, key: IndexableType | null) =>
  key === null ? table.toCollection() : table.where(':id').above(key);

async function keysBehind(
  table: Table<unknown, IndexableType>,
  key: IndexableType | null,
  most: number,
): Promise<readonly IndexableType[] | null> {
  try {
    return await behindKey(table, key).limit(most).primaryKeys();
  } catch {
    return null;
  }
}

async function countBehind(
  table: Table<unknown, IndexableType>,
  key: IndexableType | null,
): Promise<number> {
  try {
    return await behindKey(table, key).count();
  } catch {
    return 0;
  }
}

async function readRows(
  table: Table<unknown, IndexableType>,
  keys: readonly IndexableType[],
): Promise<TableSlice> {
  const readable = (rows: readonly unknown[]): TableSlice => {
    const present = rows.filter((row) => row !== undefined);
    return { rows: present, failed: 0 };
  };
  try {
    return readable(await table.bulkGet([...keys]));
  } catch {
    const rows = await Promise.allSettled(keys.map((key) => table.get(key)));
    const failed = rows.filter(({ status }) => status === 'rejected').length;
    const read = rows.flatMap((row) => (row.status === 'fulfilled' ? [row.value] : []));
    return { ...readable(read), failed };
  }
}
