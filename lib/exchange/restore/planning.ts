import type { ImportRows } from '../../records';
import type { PlanContext, Verdict } from '../plan';
import type { FileRow, FileTable } from './gathered';
import type { RowFate } from './row-fate';
import type { Tally } from './tally';
import type { Turns } from './turns';

export type RowOf<Table extends FileTable> = ImportRows[Table][number]['row'];

/** What planning a table needs. */
export interface Planning {
  readonly context: PlanContext;
  readonly turns: Turns;
  readonly tally: Tally;
  /** Where a row stands in the file, such as "annotations.jsonl, 12"; for row 0, where the table does. */
  readonly placeOf: (table: FileTable, at: number) => string;
}

/** A row, whether one with its key is stored, and what becomes of it. */
interface Told<Table extends FileTable> extends FileRow<RowOf<Table>> {
  readonly isStored: boolean;
  readonly fate: RowFate<RowOf<Table>>;
}

/** Counts what becomes of a row, and keeps a line for the preview. */
export function tell<Table extends FileTable>(
  { tally, placeOf }: Planning,
  table: Table,
  { row, at, isStored, fate }: Told<Table>,
): void {
  const written: Verdict = isStored ? 'update' : 'add';
  tally.add({
    verdict: fate.row === null ? 'skip' : written,
    table,
    reason: fate.reason,
    place: () => placeOf(table, at),
    words: () => wordsOf(row),
  });
}

/** What a record is known by, for a preview. */
function wordsOf(row: RowOf<FileTable>): string {
  if ('target' in row) return row.note.trim() || row.target.quote.exact;
  if ('title' in row) return row.title;
  if ('name' in row) return row.name;
  return 'text' in row ? row.text : '';
}
