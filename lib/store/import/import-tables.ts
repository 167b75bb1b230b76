/*
 * In: the rows of an import, planned.
 * Out: rows in every table in one transaction, or nothing; and the way back.
 */
import { equal, type ImportRows, type PlannedRow } from '../../records';
import type { MetaRecord, Store } from '../open/database';

export interface ImportControl {
  /** Before everything is on disk it ends the import, and the store stays as it was. */
  readonly signal?: AbortSignal;
  /** Told how many rows were gone through so far. */
  readonly progress?: (rows: number) => void;
}

export type ImportTable = keyof ImportRows;
type AnyRow = ImportRows[ImportTable][number]['row'];
type AnyPlanned = PlannedRow<AnyRow>;

/** The tables of an import, in the order in which they are written. */
export const importTables = [
  'articles',
  'versions',
  'annotations',
  'regulations',
  'mentions',
  'dossiers',
  'settings',
] as const satisfies readonly ImportTable[];

const ROWS_PER_SLICE = 250;
/** Texts of articles are heavy. */
const HEAVY_ROWS_PER_SLICE = 25;

/** A table as an import sees it: keys and rows, wherever they are kept. */
export interface RowTable {
  /** In the order of the keys; undefined for what is not there. */
  get(keys: readonly string[][]): Promise<readonly (AnyRow | undefined)[]>;
  put(rows: readonly AnyRow[]): Promise<unknown>;
  delete(keys: readonly string[][]): Promise<unknown>;
  count(): Promise<number>;
}

/** The parts of the key under which a row is stored. */
export function keyParts(table: ImportTable, row: AnyRow): string[] {
  if (table === 'settings') return ['settings'];
  return 'seenAt' in row ? [row.articleId, row.seenAt] : 'id' in row ? [row.id] : [];
}

/** Part of a transaction over the table: that of settings is `meta`. */
export function rowTable(store: Store, table: ImportTable): RowTable {
  if (table === 'settings') return settingsTable(store);
  // The table and its rows belong together, which types do not follow through a variable.
  const rows = store.table<AnyRow, string | string[]>(table);
  const plain = (parts: readonly string[][]) =>
    parts.map((key) => (table === 'versions' ? key : (key[0] ?? '')));
  return {
    get: (keys) => rows.bulkGet(plain(keys)),
    put: (values) => rows.bulkPut(values),
    delete: (keys) => rows.bulkDelete(plain(keys)),
    count: () => rows.count(),
  };
}

const settingsTable = ({ meta }: Store): RowTable => ({
  get: async () => [settingsIn(await meta.get('settings'))],
  put: async ([row]) => row && meta.put({ key: 'settings', value: row } as MetaRecord),
  delete: async (keys) => keys.length > 0 && meta.delete('settings'),
  count: () => meta.where('key').equals('settings').count(),
});

const settingsIn = (record: MetaRecord | undefined) =>
  record?.key === 'settings' ? record.value : undefined;

/** The rows of a table, some at a time. Stops where the signal says so. */
export function* slicesOf(
  rows: ImportRows,
  table: ImportTable,
  signal: AbortSignal | undefined,
): Generator<readonly AnyPlanned[]> {
  const most = table === 'versions' ? HEAVY_ROWS_PER_SLICE : ROWS_PER_SLICE;
  for (let at = 0; at < rows[table].length; at += most) {
    signal?.throwIfAborted();
    yield rows[table].slice(at, at + most);
  }
  signal?.throwIfAborted();
}

/** Whether what is stored is what was expected; null where there should be none. */
export const isAsKnown = (stored: AnyRow | undefined, known: AnyRow | null): boolean =>
  equal(stored ?? null, known);

/** The tables of the database that an import touches. */
export const tablesOf = ({
  articles,
  versions,
  annotations,
  regulations,
  mentions,
  dossiers,
}: Store) => [articles, versions, annotations, regulations, mentions, dossiers];

/** The articles whose notes, head or citations are among the rows or were before them. */
export function listedIn(rows: ImportRows): readonly string[] {
  const ids = new Set<string>();
  for (const { row } of rows.articles) ids.add(row.id);
  for (const { row, known } of [...rows.annotations, ...rows.mentions]) {
    ids.add(row.articleId);
    if (known !== null) ids.add(known.articleId);
  }
  return [...ids];
}
