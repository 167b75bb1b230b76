import type Dexie from 'dexie';
import { defaultSettings } from '../../records';
import { readTable, type TableSlice } from './read-table';

/** The tables of records, in the order in which they are listed and saved. `meta` is not one of them. */
export const recordTables = [
  'articles',
  'versions',
  'annotations',
  'regulations',
  'mentions',
  'dossiers',
] as const;

/** All that a backup has from the database, table by table: the trash too, and the settings as a table of one row. */
export type WholeTables = Readonly<
  Record<(typeof recordTables)[number] | 'settings', AsyncGenerator<TableSlice>>
>;

export function readWhole(database: Dexie): WholeTables {
  const tables = Object.fromEntries(recordTables.map((name) => [name, readTable(database, name)]));
  return { ...tables, settings: readSettingsRow(database) } as WholeTables;
}

async function* readSettingsRow(database: Dexie): AsyncGenerator<TableSlice> {
  for await (const { rows, failed } of readTable(database, 'meta')) {
    const settings = rows.flatMap((row) => settingsIn(row) ?? []);
    yield { rows: settings, failed };
  }
}

function settingsIn(row: unknown): object | null {
  if (typeof row !== 'object' || row === null || !('key' in row) || !('value' in row)) return null;
  return row.key === 'settings' && typeof row.value === 'object'
    ? { ...defaultSettings, ...row.value }
    : null;
}
