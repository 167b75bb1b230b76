/*
 * In: notes, or a backup file.
 * Out: a file in a form that other tools read, or the rows of a backup.
 */
import type { Format } from './format';
import { json } from './json';
import { markdown } from './markdown';

export { type BackupOptions, type BackupSource, type RowSlice, writeBackup } from './backup';
export { type BackupFailure, backupFailureOf } from './backup-error';
export {
  type BackupManifest,
  type BackupRow,
  type BackupTable,
  backupTables,
} from './backup-tables';
export { fileName } from './file-name';
export type { Format, FormatContext, FormatId } from './format';
export { type BackupItem, type RowFailure, readBackup } from './read-backup';

/** Every format there is, in the order in which they are offered. */
export const formats: readonly Format[] = [markdown, json];
