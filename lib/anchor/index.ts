/*
 * In: a range or a stored target, and the article's text.
 * Out: a target to store, or the place of a stored one in the article of today; an orphan where there is none.
 */
export { describe, describeSpan } from './describe';
export { type Located, locate, type Place } from './locate';
export { type Match, type Matcher, prepare } from './match';
export type { OrphanReason, Target } from './target';
export {
  type ArticleText,
  articleText,
  type BlockSpan,
  type Span,
} from './text/article-text';
export type { TextBlock } from './text/block-map';
