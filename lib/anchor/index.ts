export { describe, describeSpan } from './describe';
export { type Located, locate, type Place } from './locate';
export { type Match, type Matcher, prepare } from './match';
export type { OrphanReason, Target } from './target';
export {
  type ArticleText,
  articleText,
  type BlockSpan,
  type Span,
  TEXT_MODEL,
} from './text/article-text';
export type { TextBlock } from './text/block-map';
