/*
 * In: nothing.
 * Out: what Bên Lề knows, as types, schemas, limits and pure rules; every other room speaks of records in these terms.
 */
export { compareCodeUnits, hashText } from '../text';
export { isAddressless, titleAddress } from './addressless';
export { type BackupFacts, daysWithoutBackup, nextReminder } from './backup-due';
export { type AlikePair, alikeDocuments } from './documents/alike';
export { withAliases, withApart } from './documents/apart';
export { regulationsById } from './documents/by-id';
export { holdsText } from './documents/holds-text';
export { comparePins, isWithin, pinHeads } from './documents/pin-order';
export { typeNameOf } from './documents/type-name';
export { applyDossierChange, type ChangedDossier } from './dossiers/dossier-change';
export type { DossierChange, DossierItem } from './dossiers/dossier-types';
export { type EditedFields, editRegulation } from './edit-regulation';
export {
  type FirstAnnotation,
  type FirstArticle,
  type FirstMention,
  type FirstRegulation,
  migrateAnnotation,
  migrateArticles,
  migrateMentions,
  migrateRegulations,
} from './first/first-records';
export { type IdRules, type MigratedIds, migratedIds } from './first/migrated-ids';
export { type FormFields, longFields } from './long-fields';
export { addAddresses, areOfOneHost } from './merge/addresses';
export { groupBy } from './merge/group-by';
export { type JoinedArticle, joinArticleRows, joinMentions } from './merge/joined-records';
export { mergeRegulation } from './merge/merge-regulation';
export { isStronger } from './merge/stronger-mention';
export { inReadingOrder } from './order';
export { applyPatch, equal, othersWithinLimit, patchFrom } from './patches';
export { bodyHintSchema } from './schema/body-hint-schema';
export { type Colour, colours } from './schema/colours';
export { newId } from './schema/ids';
export { limits } from './schema/limits';
export type {
  Annotation,
  AnnotationFields,
  AnnotationPatch,
  AnnotationTarget,
  ArticleBlock,
  ArticleRecord,
  ArticleVersion,
  BodyHint,
  Dossier,
  MarkFields,
  MarkPatch,
  Mention,
  NoteTemplate,
  OtherText,
  Patch,
  Regulation,
  StoredTemplate,
  Verification,
} from './schema/records';
export { type SaidField, saidFields } from './schema/said-fields';
export {
  annotationPatchSchema,
  annotationSchema,
  articleSchema,
  dossierSchema,
  idSchema,
  markPatchSchema,
  mentionSchema,
  regulationSchema,
  settingsSchema,
  tombstoneSchema,
  versionSchema,
} from './schema/schema';
export { noteTemplateSchema } from './schema/template-schema';
export { findRegulations } from './search/find-regulations';
export { findTitles } from './search/find-titles';
export { defaultSettings, type Settings } from './settings';
export type {
  CatalogueNotes,
  CitedAnaphor,
  CitedText,
  Correction,
  DocumentLink,
  FoundRegulation,
  OwnLinkProblem,
  PlacedCitation,
  RegulationInfo,
} from './shapes/cited-text';
export type {
  CitingArticle,
  CitingHead,
  DocumentRow,
  DocumentView,
  MetSpelling,
  UnresolvedMention,
} from './shapes/document-view';
export type { DossierChoice, DossierHead, DossierView } from './shapes/dossier-view';
export type { ImportRows, PlannedRow } from './shapes/import-rows';
export type { ArticleHead, HeadCitation, ListedNote, NoteChanges } from './shapes/listed-note';
export type {
  AnnotationResult,
  AnnotationWrite,
  ArticleNotes,
  ArticleSnapshot,
  ArticleWrite,
  FailedWrite,
  LongField,
  SeenArticle,
  WriteFailure,
  WriteResult,
} from './shapes/notes';
export type { Notice, SaveFailure } from './shapes/notice';
export { type CitedRegulation, noArticle, type PageStatus } from './shapes/page-status';
export { parseTags, suggestTags } from './tags';
export {
  type BlockChange,
  type Changes,
  changesBetween,
  growthBetween,
  type PlacedBlock,
} from './versions/changes';
export { changesSince, lastAnnotatedAt, versionAt } from './versions/changes-since';
export { comparable, splitWords, type Word } from './versions/changes-words';
export {
  type ChangedWord,
  changedPassages,
  type FindPassages,
  type Passage,
  type PassageChange,
  passageChange,
  textOfVersion,
} from './versions/passages';
export { thinOut, withRisingTimes } from './versions/thin-out';
