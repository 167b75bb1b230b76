export { hashText } from '../text';
export {
  type BlockChange,
  type Changes,
  changesBetween,
  growthBetween,
  type PlacedBlock,
} from './changes';
export { changesSince, latestNotes, versionAt } from './changes-since';
export { type Word, wordsOf } from './changes-words';
export type {
  CitedAnaphor,
  CitedMention,
  CitedText,
  DocumentLink,
  OwnLinkProblem,
  RegulationInfo,
} from './cited-text';
export { type Colour, colours } from './colours';
export { bodyHintSchema } from './hints';
export { newId } from './ids';
export { limits } from './limits';
export { type FormFields, longFields } from './long-fields';
export { findMatches } from './matches';
export { newspapers } from './newspapers';
export type {
  AnnotationResult,
  AnnotationWrite,
  ArticleNotes,
  ArticleSnapshot,
  LongField,
  SeenArticle,
  WriteFailure,
  WriteResult,
} from './notes';
export type { Notice, SaveFailure } from './notice';
export { inReadingOrder } from './order';
export type { CitedRegulation, PageStatus } from './page-status';
export {
  type ChangedWord,
  changedPassages,
  type FindPassages,
  type Passage,
  type PassageChange,
  passageChange,
  textOfVersion,
} from './passages';
export { applyPatch, equal, patchFrom } from './patches';
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
  OtherText,
  Patch,
  Regulation,
} from './records';
export { type EditedFields, editRegulation, findRegulations } from './regulations';
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
  versionSchema,
} from './schema';
export { createSearch, type Found } from './search';
export { defaultSettings, type Settings } from './settings';
export { parseTags, suggestTags } from './tags';
