/*
 * In: fields of records, some of them broken.
 * Out: values as data hold them: text without controls, days, addresses, JSON.
 */

/** Controls but for tabs and line breaks, and what is no character: XML, and so a spreadsheet, can hold none of them. */
const FORBIDDEN = /[^\P{Cc}\t\n]|[\ufffe\uffff]/gu;
const BREAK = /\r\n|[\r\v\f\u0085\u2028\u2029]/g;

/** Text as a field of data holds it: whole characters, no controls but tabs, each line break one "\n". */
export const dataText = (text: string): string =>
  text.toWellFormed().replace(BREAK, '\n').replace(FORBIDDEN, '');

/** The same on one line, without white space around it. */
export const dataLine = (text: string): string => dataText(text).replace(/\s+/g, ' ').trim();

/** @param most in UTF-16 code units; a longer text ends with an ellipsis, never within a character */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text;
  return `${text.slice(0, most - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}
