import { strToU8, Zip, ZipDeflate } from 'fflate';
import {
  BACKUP_VERSION,
  type BackupManifest,
  type BackupTable,
  backupTables,
  fileOf,
  MANIFEST,
} from './backup-tables';

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
  const archive = openArchive();
  const counts: Partial<Record<BackupTable, number>> = {};
  const failed: Partial<Record<BackupTable, number>> = {};
  let written = 0;
  for (const table of backupTables) {
    const file = archive.add(fileOf(table));
    for await (const slice of tables[table] ?? []) {
      signal?.throwIfAborted();
      for (const row of slice.rows) file.push(strToU8(`${JSON.stringify(row)}\n`));
      counts[table] = (counts[table] ?? 0) + slice.rows.length;
      if (slice.failed > 0) failed[table] = (failed[table] ?? 0) + slice.failed;
      written += slice.rows.length;
      progress?.(written);
      yield* archive.take();
    }
    file.push(new Uint8Array(), true);
  }
  const manifest: BackupManifest = {
    format: 'ben-le-backup',
    version: BACKUP_VERSION,
    schema,
    exportedAt: now.toISOString(),
    counts,
    failed,
  };
  archive.add(MANIFEST).push(strToU8(`${JSON.stringify(manifest, null, 2)}\n`), true);
  archive.end();
  yield* archive.take();
}

/** A zip whose bytes are taken as they come. */
function openArchive() {
  let chunks: Uint8Array[] = [];
  const zip = new Zip((error, chunk) => {
    if (error) throw error;
    chunks.push(chunk);
  });
  return {
    add(name: string): ZipDeflate {
      const file = new ZipDeflate(name, { level: 6 });
      zip.add(file);
      return file;
    },
    end: () => zip.end(),
    take(): readonly Uint8Array[] {
      const taken = chunks;
      chunks = [];
      return taken;
    },
  };
}
