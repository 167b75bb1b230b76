export { detectArticle } from './detect';
export { articleKey, canonicalUrlOf } from './identity';
export type { Article, Block, Role } from './types';
