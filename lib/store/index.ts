/*
 * In: records and patches of them.
 * Out: rows in IndexedDB, and what was written told to the open pages.
 */
export {
  type DerivedStore,
  deleteDerived,
  openDerived,
  type StoredPart,
} from './derived/derived-store';
export { readPart, saveParts } from './derived/stored-parts';
export { type DocumentChange, undoDocumentChange } from './documents/change';
export { editDocument } from './documents/edit-document';
export { readDocument } from './documents/read-document';
export { readDocuments, readUnresolved } from './documents/read-documents';
export { readMerging } from './documents/resolve';
export {
  addDocument,
  keepApart,
  mergeDocuments,
  resolveMentions,
  splitDocument,
} from './documents/write-documents';
export { addToDossier, type NewPassages, readDossierChoices } from './dossiers/add-to-dossier';
export { readDossier, readDossierHeads } from './dossiers/read-dossiers';
export { changeDossier, createDossier } from './dossiers/write-dossiers';
export { failureOf, isStale } from './failures';
export { applyImport } from './import/apply-import';
export type { ImportControl } from './import/import-tables';
export { type ImportReads, importReads } from './import/read-for-import';
export { type UndoControl, type Undone, undoImport } from './import/undo-import';
export { joinArticles } from './join/join-articles';
export { areNumbered, joinSeen, joinUnseen, type PageAddresses } from './join/join-page';
export { readListedNotes, readNewestNotes } from './lists/listed-notes';
export { readChangesSince } from './lists/note-changes';
export { readHeadSlices, readNoteSlices } from './lists/note-slices';
export { markPink, unmarkPink } from './many/answer-pink';
export { type ChangedMany, type ChangedNote, changeMany, undoMany } from './many/change-many';
export { type LinkedDocument, linkMany, readLinkedDocuments } from './many/link-many';
export { purgeNotes, purgeTrash } from './many/purge';
export { readDevice, readRevision } from './meta';
export { openStore, SCHEMA, type Store, type StoreOptions, schemaOf } from './open/database';
export { acceptEmpty, checkEmptied } from './open/emptied';
export type { Outside } from './open/outside';
export { countAnnotations, countMarks, countOtherArticles, readTags } from './read/counts';
export { readAllDossiers } from './read/dossiers';
export { type LinkedRegulation, readLinkedRegulations } from './read/linked';
export {
  findArticle,
  readAllRegulations,
  readAnnotation,
  readArticle,
  readEverything,
  readKept,
  readRegulations,
  readVersions,
} from './read/queries';
export { openAsFound, readTable, type TableSlice } from './read/read-table';
export {
  type ArticleSlice,
  readArticleIds,
  readArticleSlices,
  readArticleTitles,
} from './read/slices';
export { readWhole, recordTables, type WholeTables } from './read/whole';
export {
  addAnnotation,
  changeAnnotation,
  deleteAnnotation,
  linkRegulation,
  patchAnnotation,
  restoreAnnotation,
} from './write/annotations';
export { visitArticle } from './write/articles';
export { noteBackup, putOffBackup, readBackupFacts } from './write/backup-state';
export { correctMentions } from './write/correct-mentions';
export { forgetCitations } from './write/forget-citations';
export { keepArticle } from './write/keep-article';
export { changeSettings, readSettings } from './write/stored-settings';
