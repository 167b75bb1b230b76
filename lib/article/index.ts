export { type DetectOptions, detectArticle } from './detect';
export { type Hint, hintFor, resolveHint } from './hint';
export { articleKey, articleKeyOf, canonicalUrlOf } from './identity';
export { keepRoles } from './kept';
export { needsSecondOpinion, prefersOther } from './second-opinion';
export type { Article, Block, Role } from './types';
