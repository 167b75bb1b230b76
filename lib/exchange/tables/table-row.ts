/*
 * In: values of a row.
 * Out: a line of a table as RFC 4180 has it, safe to open in a spreadsheet where that is asked for.
 */
import Papa from 'papaparse';

/** A line with each value in quotes, so that programs that can keep digits as text do so. https://www.rfc-editor.org/rfc/rfc4180 */
export const tableRow = (values: readonly string[]): string =>
  `${Papa.unparse([values], { quotes: true, newline: '\r\n' })}\r\n`;
