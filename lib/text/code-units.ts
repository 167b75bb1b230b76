/** Orders texts by their code units, not by a locale: the same order everywhere. For `sort`. */
export const compareCodeUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
