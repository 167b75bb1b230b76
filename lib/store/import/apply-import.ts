import type { ImportRows } from '../../records';
import { stale } from '../failures';
import type { Store } from '../open/database';
import { writing } from '../write/writing';
import {
  type ImportControl,
  importTables,
  isAsKnown,
  keyParts,
  listedIn,
  rowTable,
  slicesOf,
  tablesOf,
} from './import-tables';

/**
 * Writes the rows of an import in one transaction. Rows are trusted to be valid: who read the file checked them.
 * @throws StaleError (see `isStale`) where a row is not stored as it was when the import was planned, the signal's reason, and
 * the errors of every write (see `failureOf`); nothing is written then
 */
export async function applyImport(
  store: Store,
  rows: ImportRows,
  { signal, progress }: ImportControl = {},
): Promise<void> {
  signal?.throwIfAborted();
  if (importTables.every((table) => rows[table].length === 0)) return;
  await writing(store, tablesOf(store), async () => {
    await noteFirstNotes(store);
    let done = 0;
    for (const name of importTables) {
      const table = rowTable(store, name);
      const isEmpty = rows[name].length > 0 && (await table.count()) === 0;
      for (const slice of slicesOf(rows, name, signal)) {
        const stored = isEmpty
          ? slice.map(() => undefined)
          : await table.get(slice.map(({ row }) => keyParts(name, row)));
        if (!slice.every(({ known }, at) => isAsKnown(stored[at], known))) throw stale();
        await table.put(slice.map(({ row }) => row));
        done += slice.length;
        progress?.(done);
      }
    }
    return {
      result: undefined,
      touched: [],
      listed: listedIn(rows),
      countsAnnotations: true,
    };
  });
}

/** What comes into an empty store lies in its file: the user is not reminded of a backup at once. Part of the transaction. */
async function noteFirstNotes({ annotations, meta }: Store): Promise<void> {
  if ((await annotations.count()) > 0 || (await meta.get('backup'))) return;
  await meta.put({ key: 'backup', value: { savedAt: new Date().toISOString() } });
}
