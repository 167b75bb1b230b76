import type { BodyHint, ImportRows } from '../../records';
import { importError, type PlanReason } from '../plan';

export type FileTable = keyof ImportRows;
type RowOf<Table extends FileTable> = ImportRows[Table][number]['row'];

/** A row of a file; `at` is its number there, counted from 1, or 0 where it was made of several. */
export interface FileRow<Row> {
  readonly row: Row;
  readonly at: number;
}

/** Rows of a file, checked one by one, in their order. */
export type FileRows = { readonly [Table in FileTable]: FileRow<RowOf<Table>>[] };

/** What of a file could not be read. */
export interface FileFault {
  readonly table: FileTable;
  readonly reason: PlanReason;
  /** The number of the row; 0 where the table is meant. */
  readonly at: number;
  /** How many records are lost by it. */
  readonly count: number;
  readonly detail?: string;
}

/** All that a file has. */
export interface Gathered {
  readonly rows: FileRows;
  readonly faults: FileFault[];
  readonly hints: { readonly host: string; readonly hint: BodyHint }[];
}

export const fileTables = [
  'articles',
  'versions',
  'annotations',
  'regulations',
  'mentions',
  'dossiers',
  'settings',
] as const satisfies readonly FileTable[];

export const nothingGathered = (): Gathered => ({
  rows: {
    articles: [],
    versions: [],
    annotations: [],
    regulations: [],
    mentions: [],
    dossiers: [],
    settings: [],
  },
  faults: [],
  hints: [],
});

/** Records of all tables together. 100 000 notes have about 350 000 with their articles, texts and mentions. */
const MAX_FILE_RECORDS = 1_000_000;

/** @throws ImportError where a file has more records than are read */
export function checkRecordCount(records: number): void {
  if (records >= MAX_FILE_RECORDS) throw importError('too-many', `${records} records`);
}
