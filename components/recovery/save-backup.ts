import { fileName } from '../../lib/exchange';
import { openAsFound, readTable, type Store } from '../../lib/store';
import { download } from '../ui/download';
import { t } from '../ui/i18n';
import { tableNames } from './use-table-counts';

export interface SavedBackup {
  readonly records: number;
  /** Records that could not be read, and are not in the file. */
  readonly unreadable: number;
  readonly fileName: string;
}

/**
 * Reads all that can be read of the database, whoever wrote it, and gives it to the user as a file.
 * @param progress told how many records were read so far
 * @throws where `signal` was aborted or the database cannot be opened
 */
export async function saveBackup(
  store: Store,
  signal: AbortSignal,
  progress: (records: number) => void,
): Promise<SavedBackup> {
  const database = openAsFound(store.name);
  try {
    const parts: string[] = [];
    let [records, unreadable] = [0, 0];
    for (const name of tableNames) {
      for await (const { rows, failed } of readTable(database, name)) {
        signal.throwIfAborted();
        records += rows.length;
        unreadable += failed;
        parts.push(...rows.map((row) => `${JSON.stringify(row)}\n`));
        progress(records);
      }
    }
    const day = new Intl.DateTimeFormat('sv').format(new Date());
    const name = fileName(`${t('recovery.fileName')} ${day}`, 'zip');
    download(parts, 'application/zip', name);
    return { records, unreadable, fileName: name };
  } finally {
    database.close();
  }
}
