import { fileName, type RowSlice, writeBackup } from '../../../lib/exchange';
import type { BodyHint } from '../../../lib/records';
import {
  noteBackup,
  openAsFound,
  readTable,
  readWhole,
  SCHEMA,
  type Store,
} from '../../../lib/store';
import { download } from '../browser/download';
import { t } from '../words/i18n';

export interface SavedBackup {
  readonly records: number;
  /** Records that could not be read, and are not in the file. */
  readonly unreadable: number;
  readonly fileName: string;
}

/** Where bodies stand by host: kept outside the database. */
export type ReadHints = () => Promise<readonly { host: string; hint: BodyHint }[]>;

export interface BackupTask {
  readonly signal: AbortSignal;
  readonly readHints: ReadHints;
  /** Called with the number of records that were read so far. */
  readonly progress: (records: number) => void;
}

/**
 * Reads all that can be read of the database, whoever wrote it, and gives it to the user as a file.
 * @throws the signal's reason, or the error with which the database cannot be opened
 */
export async function saveBackup(store: Store, task: BackupTask): Promise<SavedBackup> {
  const database = openAsFound(store.name);
  try {
    const count = { records: 0, unreadable: 0 };
    const counted = async function* (slices: AsyncIterable<RowSlice>) {
      for await (const slice of slices) {
        count.records += slice.rows.length;
        count.unreadable += slice.failed;
        yield slice;
      }
    };
    const { settings, ...tables } = readWhole(database);
    const source = {
      schema: await readSchema(database),
      tables: {
        ...Object.fromEntries(
          Object.entries(tables).map(([name, slices]) => [name, counted(passing(slices))]),
        ),
        settings: passing(settings),
        hints: passing(readHintRows(task.readHints)),
      },
    };
    const parts: BlobPart[] = [];
    const { signal, progress } = task;
    for await (const bytes of writeBackup(source, { signal, progress })) {
      parts.push(bytes as Uint8Array<ArrayBuffer>);
    }
    signal.throwIfAborted();
    const day = new Intl.DateTimeFormat('sv').format(new Date());
    const name = fileName(`${t('recovery.fileName')} ${day}`, 'zip');
    download(parts, 'application/zip', name);
    // A database that is damaged or of a newer version takes nothing: there the file matters, not the reminder.
    void noteBackup(store).catch(() => undefined);
    return { ...count, fileName: name };
  } finally {
    database.close();
  }
}

/**
 * The schema of the records as they were written, which is an older one where the database could not be migrated. Fails where
 * the database cannot be opened.
 */
async function readSchema(database: ReturnType<typeof openAsFound>): Promise<number> {
  let schema = 0;
  for await (const { rows } of readTable(database, 'meta')) {
    for (const row of rows) schema = Math.max(schema, schemaIn(row));
  }
  return schema || SCHEMA;
}

const schemaIn = (row: unknown): number =>
  typeof row === 'object' &&
  row !== null &&
  'key' in row &&
  row.key === 'schema' &&
  'value' in row &&
  typeof row.value === 'number'
    ? row.value
    : 0;

/** A table that fails as a whole costs the others nothing. */
async function* passing(slices: AsyncIterable<RowSlice>): AsyncGenerator<RowSlice> {
  try {
    yield* slices;
  } catch {
    yield { rows: [], failed: 1 };
  }
}

async function* readHintRows(readHints: ReadHints): AsyncGenerator<RowSlice> {
  yield { rows: await readHints(), failed: 0 };
}
