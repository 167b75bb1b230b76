export {
  changeAnnotation,
  deleteAnnotation,
  restoreAnnotation,
  saveAnnotation,
} from './annotations';
export { recordVisit } from './articles';
export { openStore, type Store } from './database';
export { forgetCitations } from './keeping';
export { type ArticleWrite, saveMentions } from './mentions';
export {
  countAnnotations,
  countOtherArticles,
  findArticle,
  readArticle,
  readEverything,
  readKept,
  readTags,
} from './queries';
export { changeSettings, readSettings } from './settings';
export { failureOf } from './writing';
