import type { Tokens } from '../../../tokens/tokens';

/**
 * Programmes and schemes that papers know by the number of the decision that set them up, so that nothing behind the number need
 * show what it is: "Đề án 1956" is Decision 1956/QĐ-TTg of 2009 on the training of rural workers, "Chương trình 135" Decision
 * 135/1998/QĐ-TTg on the poorest communes, "Chương trình 30a" Resolution 30a/2008/NQ-CP, and so on.
 */
const programmes: ReadonlyMap<string, ReadonlySet<number>> = new Map([
  ['de-an', new Set([6, 30, 112, 322, 498, 844, 896, 911, 938, 939, 1371, 1665, 1956, 2080])],
  ['chuong-trinh', new Set([30, 134, 135, 327, 661, 712, 1719])],
]);

/** Whether a number without a code is one by which a programme is known. */
export const isProgramme = (tokens: Tokens, type: string, digits: number): boolean =>
  programmes.get(type)?.has(tokens.value(digits)) === true;
