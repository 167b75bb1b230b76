export { type Folded, type FoldRules, fold } from './fold';
export { searchFold } from './search';
