/*
 * In: the document of a page, and its address.
 * Out: the article on it: parts with roles on live nodes, title, authors, day; null where the page is none.
 */
export { type Hint, hintFor, resolveHint } from './again/body-hint';
export { keepRoles } from './again/keep-roles';
export { needsSecondOpinion, prefersOther } from './again/second-opinion';
export { type DetectOptions, detectArticle } from './detect';
export { detectOnce } from './detect-once';
export { articleKey } from './page/identity/article-key';
export type { Article, Block, Role } from './types';
