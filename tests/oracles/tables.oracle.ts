import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Papa from 'papaparse';
import { compared, inFolder, type OracleRow, runOffice } from './programs';
import { sets } from './sets';
import { readSheet } from './workbook';
import { ORACLE_SEED, ORACLE_SETS, writeTo } from './written-file';

const BATCH = 100;
/** UTF-16 code units in a cell of a workbook. https://support.microsoft.com/office/excel-specifications-and-limits-1672b34d-7043-467e-8e27-269d656771c3 */
const MAX_CELL_CHARS = 32_767;
/** Comma, quotation mark, UTF-8, from line 1; what is quoted is text, and dates are not looked for. */
const AS_TEXT = 'CSV:44,34,76,1,,0,true,false';
/** As a spreadsheet opens it that asks nothing. */
const AS_IT_IS = 'CSV:44,34,76,1';

/** The table for spreadsheets, opened by LibreOffice: no formula, and as text every value as it was written. */
export const run = (): Promise<readonly OracleRow[]> =>
  inFolder(async (folder) => {
    const drawn = sets(ORACLE_SETS, ORACLE_SEED);
    const paths: string[] = [];
    for (let at = 0; at < drawn.length; at += BATCH) {
      const path = join(folder, `table-${at}.csv`);
      await writeTo(path, 'csv', drawn.slice(at, at + BATCH).flat());
      paths.push(path);
    }
    const formulas = compared('csv in LibreOffice: no formula');
    runOffice(folder, 'xlsx', paths, AS_IT_IS);
    for (const path of paths) {
      const sheet = readSheet(path.replace(/csv$/, 'xlsx'));
      formulas.check(path, sheet.formulas, 0);
    }
    const values = compared('csv in LibreOffice: values as text');
    runOffice(folder, 'xlsx', paths, AS_TEXT);
    for (const path of paths) {
      const { rows } = readSheet(path.replace(/csv$/, 'xlsx'));
      const table = Papa.parse<string[]>(readFileSync(path, 'utf8').replace(/^\ufeff/, ''), {
        skipEmptyLines: true,
      }).data;
      values.check(`rows of ${path}`, rows.length, table.length);
      for (const [at, row] of table.entries()) {
        for (const [column, value] of row.entries()) {
          const where = `${path}, row ${at + 1}, column ${column + 1}`;
          values.check(where, rows[at]?.[column] ?? '', value.slice(0, MAX_CELL_CHARS));
        }
      }
    }
    return [formulas.row(), values.row()];
  });
