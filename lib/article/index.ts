export { type DetectOptions, detectArticle } from './detect';
export { type Hint, hintFor, resolveHint } from './hint';
export { articleKey } from './identity/article-key';
export { articleKeyOf, canonicalUrlOf } from './identity/canonical';
export { keepRoles } from './kept';
export { needsSecondOpinion, prefersOther } from './second-opinion';
export type { Article, Block, Role } from './types';
