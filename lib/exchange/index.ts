/*
 * In: notes as items, or files.
 * Out: files in forms that other tools read, the rows of a backup, or the plan of an import.
 */
import type { Format } from './format';
import { markdown, obsidian } from './markdown/markdown';
import { csl } from './references/csl';
import { ris } from './references/ris';
import { csv } from './tables/csv';
import { readwise } from './tables/readwise';
import { hypothesis } from './web/hypothesis';
import { w3c } from './web/w3c';

export { type BackupOptions, type BackupSource, type RowSlice, writeBackup } from './backup/backup';
export { type BackupFailure, backupFailureOf } from './backup/backup-error';
export {
  type BackupManifest,
  type BackupRow,
  type BackupTable,
  backupTables,
} from './backup/backup-tables';
export { type BackupItem, type RowFailure, readBackup } from './backup/read-backup';
export type { Format, FormatContext, FormatId, TextFile, WriteControl } from './format';
export { formatIds } from './format';
export { importers } from './importers';
export type { ArticleItem, Item, Items, NoteItem, WordsItem } from './item';
export { fileName } from './parts/file-name';
export type {
  Importer,
  ImporterId,
  ImportFailure,
  ImportFiles,
  ImportStore,
  Plan,
  PlanContext,
  PlanCounts,
  PlanLine,
  PlanReason,
  Verdict,
} from './plan';
export { importError, importerIds, importFailureOf } from './plan';
export { recogniseFiles } from './recognise-files';

/** Every format there is, in the order in which they are offered. */
export const formats: readonly Format[] = [
  obsidian,
  markdown,
  csv,
  ris,
  csl,
  w3c,
  hypothesis,
  readwise,
];
