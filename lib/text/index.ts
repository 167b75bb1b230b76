export { plainOf, unitKind } from './characters';
export { type Folded, type FoldRules, fold } from './fold';
export { hashText } from './hash';
export { searchFold } from './search-fold';
