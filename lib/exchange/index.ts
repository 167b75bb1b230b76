/*
 * In: notes as items, or files.
 * Out: files in forms that other tools read, the rows of a backup, or the plan of an import.
 */
import { backupImporter } from './backup/backup-importer';
import { jsonImporter } from './backup/json-importer';
import type { Format } from './format';
import { html } from './html/html';
import { markdown } from './markdown/markdown';
import { obsidian } from './markdown/obsidian';
import type { Importer } from './plan';
import { clipperImporter } from './read/importers/read-clipper';
import { hypothesisImporter } from './read/importers/read-hypothesis';
import { omnivoreImporter } from './read/importers/read-omnivore';
import { pocketImporter } from './read/importers/read-pocket';
import { raindropImporter } from './read/importers/read-raindrop';
import { readwiseImporter } from './read/importers/read-readwise';
import { w3cImporter } from './read/importers/read-w3c';
import { csl } from './references/csl';
import { ris } from './references/ris';
import { csv } from './tables/csv';
import { readwise } from './tables/readwise';
import { plainMessage } from './text/message-text';
import { hypothesis } from './web/hypothesis';
import { w3c } from './web/w3c';
import { word } from './word/word';

export { type BackupOptions, type BackupSource, type RowSlice, writeBackup } from './backup/backup';
export { type BackupFailure, backupFailureOf } from './backup/backup-error';
export {
  type BackupManifest,
  type BackupRow,
  type BackupTable,
  backupTables,
} from './backup/backup-tables';
export { type BackupItem, type RowFailure, readBackup } from './backup/read-backup';
export {
  citedList,
  listRegulations,
  listText,
} from './citing/cited-list';
export { createCiting } from './citing/running-citations';
export type { Format, FormatContext, FormatId, TextFile, WriteControl } from './format';
export { formatIds } from './format';
export { type RichText, richText } from './html/rich-text';
export type { ArticleItem, Item, Items, NoteItem, WordsItem } from './item';
export { fileName } from './parts/file-name';
export { type Said, said } from './parts/said/said';
export type { SaidNote, SaidSource } from './parts/said/said-note';
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
  word,
  obsidian,
  markdown,
  html,
  plainMessage,
  csv,
  ris,
  csl,
  w3c,
  hypothesis,
  readwise,
];

/** Every kind of file that can be read, the surest to recognise first. */
export const importers: readonly Importer[] = [
  backupImporter,
  jsonImporter,
  omnivoreImporter,
  pocketImporter,
  w3cImporter,
  hypothesisImporter,
  clipperImporter,
  readwiseImporter,
  raindropImporter,
];
