/*
 * In: notes as items, or files.
 * Out: files in forms that other tools read, the rows of a backup, or the plan of an import.
 */
import { citedFormat, groundsFormat } from './citing/cited-format';
import type { Format } from './format';
import { html } from './html/html';
import { markdown } from './markdown/markdown';
import { obsidian } from './markdown/obsidian';

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
export { importers } from './importers';
export type { ArticleItem, Item, Items, NoteItem, WordsItem } from './item';
export { type ArticleGroup, byArticle } from './parts/by-article';
export { fileName } from './parts/file-name';
export { passageLink } from './parts/passage-link';
export { changedLine, detailLines, sourceLine } from './parts/said/note-lines';
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
export { defaultTemplates } from './template/default-templates';
export {
  type PartProblem,
  type RenderedNote,
  renderNote,
  type TemplatePart,
} from './template/file/note';
export { type ObsidianAddress, obsidianUri } from './template/file/obsidian-uri';
export {
  MAX_TEMPLATE_FILE_BYTES,
  type RefusedTemplate,
  readTemplateFile,
  type TemplateFile,
  templateFileText,
} from './template/file/template-file';
export { filterNames } from './template/filters/filters';
export { lineAndColumn, type ProblemKind, type TemplateProblem } from './template/problem';
export type { RegexAnswer, RegexRequest, RunRegex } from './template/regex/regex';
export { openRegexRunner, type RegexRunner, type RegexWorker } from './template/regex/regex-runner';
export { serveRegex } from './template/regex/serve-regex';
export { templateFormat } from './template/template-format';
export { highlightMembers, regulationMembers } from './template/variables/article-values';
export { missingVariables, variableNames } from './template/variables/missing-variables';

/** Every format there is, in the order in which they are offered. */
export const formats: readonly Format[] = [
  word,
  obsidian,
  markdown,
  html,
  plainMessage,
  citedFormat,
  groundsFormat,
  csv,
  ris,
  csl,
  w3c,
  hypothesis,
  readwise,
];
