export { hashText } from '../text';
export { type Colour, colours } from './colours';
export { newId } from './ids';
export { limits } from './limits';
export { findMatches } from './matches';
export { newspapers } from './newspapers';
export type {
  AnnotationPatch,
  AnnotationWrite,
  ArticleNotes,
  ArticleSnapshot,
  WriteFailure,
  WriteResult,
} from './notes';
export { inReadingOrder } from './order';
export type {
  Annotation,
  AnnotationTarget,
  ArticleBlock,
  ArticleRecord,
  ArticleVersion,
  Mention,
  Regulation,
} from './records';
export { type EditedFields, editRegulation, findRegulations } from './regulations';
export {
  annotationSchema,
  articleSchema,
  mentionSchema,
  regulationSchema,
} from './schema';
export { createSearch, type Found } from './search';
export { defaultSettings, type Settings } from './settings';
export { parseTags, suggestTags } from './tags';
