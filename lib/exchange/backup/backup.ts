import { openArchive } from '../zip/archive';
import {
  BACKUP_VERSION,
  type BackupManifest,
  type BackupTable,
  backupTables,
  fileOf,
  MANIFEST,
} from './backup-tables';

/*
 * In: the rows of every table.
 * Out: a zip of JSON lines; and from such a file, or the JSON of older versions, the rows again, each checked.
 */

/** Rows of a table, and how many could not be read. */
export interface RowSlice {
  readonly rows: readonly unknown[];
  readonly failed: number;
}

/** What is backed up. Rows are written as they are: a backup of a damaged database saves what there is. */
export interface BackupSource {
  /** Of the records. */
  readonly schema: number;
  /** Tables that are missing are empty. */
  readonly tables: Partial<Readonly<Record<BackupTable, AsyncIterable<RowSlice>>>>;
}

export interface BackupOptions {
  readonly signal?: AbortSignal;
  /** Told how many rows were written so far. */
  readonly progress?: (rows: number) => void;
  readonly now?: Date;
}

/**
 * Everything that is stored, as a zip of JSON lines: one file a table, and a manifest.
 * @throws the signal's reason
 */
export async function* writeBackup(
  { schema, tables }: BackupSource,
  { signal, progress, now = new Date() }: BackupOptions = {},
): AsyncGenerator<Uint8Array> {
  const archive = openArchive(now);
  const counts: Partial<Record<BackupTable, number>> = {};
  const failed: Partial<Record<BackupTable, number>> = {};
  let written = 0;
  for (const table of backupTables) {
    const file = archive.open(fileOf(table));
    for await (const slice of tables[table] ?? []) {
      signal?.throwIfAborted();
      for (const row of slice.rows) file.add(`${JSON.stringify(row)}\n`);
      counts[table] = (counts[table] ?? 0) + slice.rows.length;
      if (slice.failed > 0) failed[table] = (failed[table] ?? 0) + slice.failed;
      written += slice.rows.length;
      progress?.(written);
      yield* archive.take();
    }
    file.end();
  }
  const manifest: BackupManifest = {
    format: 'ben-le-backup',
    version: BACKUP_VERSION,
    schema,
    exportedAt: now.toISOString(),
    counts,
    failed,
  };
  archive.addText(MANIFEST, `${JSON.stringify(manifest, null, 2)}\n`);
  archive.end();
  yield* archive.take();
}
