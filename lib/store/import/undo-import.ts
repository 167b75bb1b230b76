import type { ImportRows, PlannedRow } from '../../records';
import type { Store } from '../open/database';
import { writing } from '../write/writing';
import {
  type ImportControl,
  type ImportTable,
  isAsKnown,
  keyParts,
  listedIn,
  type RowTable,
  rowTable,
  slicesOf,
  tablesOf,
} from './import-tables';

export interface UndoControl extends ImportControl {
  /** ISO 8601: only what was written since then can hold a document that the import brought. */
  readonly importedAt?: string;
}

/** How many rows are as they were before the import, and how many stay because they were changed or used since. */
export interface Undone {
  readonly undone: number;
  readonly kept: number;
}

/** Notes first: an article stays where one of its notes does; documents last, when it is known what still names them. */
const UNDO_ORDER = [
  'annotations',
  'dossiers',
  'settings',
  'articles',
  'versions',
  'mentions',
  'regulations',
] as const satisfies readonly ImportTable[];

type AnyRow = ImportRows[ImportTable][number]['row'];
type AnyPlanned = PlannedRow<AnyRow>;

/**
 * Takes an import back in one transaction: each row that is still as the import wrote it becomes what it was before, or goes.
 * What was changed since stays, with the article that it belongs to and the documents that it names.
 * @throws the signal's reason, and the errors of every write; nothing is written then
 */
export async function undoImport(
  store: Store,
  rows: ImportRows,
  { signal, progress, importedAt = '' }: UndoControl = {},
): Promise<Undone> {
  signal?.throwIfAborted();
  return writing(store, tablesOf(store), async () => {
    const holders = new Set<string>();
    let [undone, kept] = [0, 0];
    for (const name of UNDO_ORDER) {
      for (const slice of slicesOf(rows, name, signal)) {
        if (name === 'regulations') await addNamedSince(store, slice, importedAt, holders);
        const isUndone = await undoSlice(rowTable(store, name), name, slice, holders);
        undone += isUndone;
        kept += slice.length - isUndone;
        progress?.(undone + kept);
      }
    }
    return {
      result: { undone, kept },
      touched: undone > 0 ? [] : null,
      listed: listedIn(rows),
      countsAnnotations: true,
    };
  });
}

/**
 * Part of a transaction over the table.
 * @param holders ids of articles and documents that stay; those of the rows that stay are added
 * @returns how many rows are as they were before
 */
async function undoSlice(
  table: RowTable,
  name: ImportTable,
  slice: readonly AnyPlanned[],
  holders: Set<string>,
): Promise<number> {
  const stored = await table.get(slice.map(({ row }) => keyParts(name, row)));
  const isBack = slice.map(({ row, known }, at) => {
    const isHeld = known === null && holders.has(holderOf(name, row));
    return isAsKnown(stored[at], row) && !isHeld;
  });
  const back = slice.filter((_, at) => isBack[at]);
  await table.delete(back.flatMap(({ row, known }) => (known ? [] : [keyParts(name, row)])));
  await table.put(back.flatMap(({ known }) => known ?? []));
  for (const [at, row] of stored.entries()) {
    // What the user deleted since holds nothing.
    if (!isBack[at] && row !== undefined) for (const id of heldBy(name, row)) holders.add(id);
  }
  return back.length;
}

/** The article of a row, or the row's own id; empty for a note, which nothing else holds. */
function holderOf(table: ImportTable, row: AnyRow): string {
  if (table === 'articles' || table === 'regulations') return 'id' in row ? row.id : '';
  return table !== 'annotations' && 'articleId' in row ? row.articleId : '';
}

function heldBy(table: ImportTable, row: AnyRow): readonly string[] {
  if (table === 'articles' && 'id' in row) return [row.id];
  if (!('articleId' in row)) return [];
  const document = 'regulationId' in row ? row.regulationId : null;
  return [row.articleId, ...(document === null ? [] : [document])];
}

/** Adds the documents of a slice that notes or citations name which were written since. Part of a transaction over both. */
async function addNamedSince(
  { annotations, mentions }: Store,
  slice: readonly AnyPlanned[],
  since: string,
  holders: Set<string>,
): Promise<void> {
  const ids = slice.flatMap(({ row, known }) => (known === null && 'id' in row ? [row.id] : []));
  const isSince = ({ updatedAt }: { readonly updatedAt: string }): boolean => updatedAt > since;
  const [noted, cited] = await Promise.all([
    annotations.where('regulationIds').anyOf(ids).filter(isSince).toArray(),
    mentions.where('regulationId').anyOf(ids).filter(isSince).toArray(),
  ]);
  for (const { regulationIds } of noted) for (const id of regulationIds) holders.add(id);
  for (const { regulationId } of cited) if (regulationId !== null) holders.add(regulationId);
}
