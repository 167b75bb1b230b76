export {
  addAnnotation,
  changeAnnotation,
  deleteAnnotation,
  linkRegulation,
  patchAnnotation,
  restoreAnnotation,
} from './annotations';
export { visitArticle } from './articles';
export { openStore, SCHEMA, type Store, type StoreOptions } from './database';
export { failureOf } from './failures';
export { forgetCitations } from './keeping';
export {
  type ArticleWrite,
  correctMentions,
  keepArticle,
  type MentionCorrection,
} from './mentions';
export { readDevice, readRevision } from './meta';
export { checkEmptied, type Outside } from './outside';
export {
  countAnnotations,
  countOtherArticles,
  findArticle,
  readAnnotation,
  readArticle,
  readEverything,
  readKept,
  readTags,
  readVersions,
} from './queries';
export { openAsFound, readTable, type TableSlice } from './read-table';
export { mergeRegulation } from './regulations';
export { changeSettings, readSettings } from './settings';
export { acceptEmpty } from './writing';
