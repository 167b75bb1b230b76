import type { Regulation } from '../../records';

/**
 * The number with its symbol, as the document's name prints them: "30/2020/NĐ-CP" or "55-QĐ/TW".
 * @returns the bare number where the name has no symbol, '' where there is none
 */
export function numberInName({ name, number, symbol, spellings }: Regulation): string {
  if (number === null || symbol === null) return number ?? '';
  for (const text of [name, ...spellings]) {
    const printed = text.split(/[\s,;()]+/).find((word) => isNumberOf(word, number, symbol));
    if (printed !== undefined) return printed;
  }
  return number;
}

const isNumberOf = (word: string, number: string, symbol: string): boolean =>
  word.startsWith(number) && !/^\d/.test(word.slice(number.length)) && word.endsWith(symbol);

/** Where a document was issued says in which language its name is: styles would write "Quy Định" for an unknown one. */
export const documentLanguage = ({ id }: Regulation): string => (id.startsWith('vn:') ? 'vi' : '');
