/**
 * How a spreadsheet's formula begins, full-width signs as in East Asian input included; white space, line breaks and
 * apostrophes of a guard may stand before it. https://owasp.org/www-community/attacks/CSV_Injection
 */
const FORMULA = /^[\s']*[=+\-@＝＋－＠]|^'*[\t\r]/u;

/**
 * A value that no spreadsheet takes for a formula: an apostrophe makes it text. One that looks guarded gets another, so that
 * taking one apostrophe off where a formula follows gives every value back.
 */
export const guarded = (value: string): string => (FORMULA.test(value) ? `'${value}` : value);
