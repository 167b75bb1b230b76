export {
  addAnnotation,
  changeAnnotation,
  deleteAnnotation,
  linkRegulation,
  patchAnnotation,
  restoreAnnotation,
} from './annotations';
export { visitArticle } from './articles';
export { countAnnotations, countOtherArticles, readTags } from './counts';
export { openStore, SCHEMA, type Store, type StoreOptions } from './database';
export { acceptEmpty, checkEmptied } from './emptied';
export { failureOf } from './failures';
export { forgetCitations } from './keeping';
export {
  type ArticleWrite,
  correctMentions,
  keepArticle,
  type MentionCorrection,
} from './mentions';
export { mergeRegulation } from './merge-regulation';
export { readDevice, readRevision } from './meta';
export type { Outside } from './outside';
export {
  findArticle,
  readAnnotation,
  readArticle,
  readEverything,
  readKept,
  readVersions,
} from './queries';
export { openAsFound, readTable, type TableSlice } from './read-table';

export { changeSettings, readSettings } from './settings';
export { readWhole, recordTables, type WholeTables } from './whole';
