export {
  changeAnnotation,
  deleteAnnotation,
  restoreAnnotation,
  saveAnnotation,
} from './annotations';
export { recordVisit } from './articles';
export { openStore, type Store } from './database';
export { type ArticleWrite, saveMentions } from './mentions';
export {
  countAnnotations,
  countOtherArticles,
  findArticle,
  readArticle,
  readEverything,
  readTags,
} from './queries';
export { changeSettings, readSettings } from './settings';
export { failureOf } from './writing';
