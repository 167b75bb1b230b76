import type { ImportRows } from '../../records';
import type { FileRow, FileTable } from './gathered';
import { type Planning, type RowOf, tell } from './planning';
import { type RowFate, replaced, skipped } from './row-fate';

type IdTable = Exclude<FileTable, 'versions'>;
type Planned<Table extends FileTable> = ImportRows[Table][number];

/** Keys that are asked for at a time. */
const KEYS_PER_SLICE = 250;

/** Settings are one row, under one key. */
const idOf = (row: RowOf<IdTable>): string => ('id' in row ? row.id : 'settings');

/**
 * What is to be written of a table, row by row: what is not stored is added.
 * @param decide what becomes of a row where another is stored under its id
 * @param enter a row of the file as it comes in, by what is stored
 */
export async function planTable<Table extends IdTable>(
  planning: Planning,
  table: Table,
  rows: readonly FileRow<RowOf<Table>>[],
  decide: (stored: RowOf<Table>, row: RowOf<Table>) => RowFate<RowOf<Table>>,
  enter: (known: RowOf<Table> | null, row: RowOf<Table>) => RowOf<Table> = (_, row) => row,
): Promise<readonly Planned<Table>[]> {
  const { context, turns } = planning;
  const planned: Planned<Table>[] = [];
  const met = new Set<string>();
  const decideOnce = (known: RowOf<Table> | null, row: RowOf<Table>): RowFate<RowOf<Table>> => {
    const id = idOf(row);
    if (met.has(id)) return skipped('twice');
    met.add(id);
    return known === null ? replaced(row) : decide(known, row);
  };
  for (let start = 0; start < rows.length; start += KEYS_PER_SLICE) {
    context.signal?.throwIfAborted();
    const slice = rows.slice(start, start + KEYS_PER_SLICE);
    const ids = slice.map(({ row }) => idOf(row));
    const stored = new Map(
      (await context.store.read(table, ids)).map((row: RowOf<Table>) => [idOf(row), row]),
    );
    for (const { row: read, at } of slice) {
      const known = stored.get(idOf(read)) ?? null;
      const row = enter(known, read);
      const fate = decideOnce(known, row);
      tell(planning, table, { row, at, isStored: known !== null, fate });
      // The rows are of one table, which types do not follow through a variable.
      if (fate.row !== null) planned.push({ row: fate.row, known } as Planned<Table>);
      if (turns.isDue()) await turns.take();
    }
  }
  return planned;
}
