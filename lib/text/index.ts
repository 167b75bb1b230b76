/*
 * In: any text, and the rules by which it is folded.
 * Out: the folded text with the way back to every offset of the original, in UTF-16 code units.
 */
export { plainOf, unitKind } from './characters';
export { compareCodeUnits } from './code-units';
export { type Folded, type FoldRules, fold } from './fold';
export { hashText } from './hash';
export { searchFold } from './search-fold';
