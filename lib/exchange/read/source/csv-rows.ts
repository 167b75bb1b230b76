import Papa from 'papaparse';
import { nextTurn } from '../../parts/paced';
import { importError } from '../../plan';
import { MAX_RECORDS } from './record-limit';

/** A row by the names of its columns in lower case; its number in the file, the heading is 1. */
export interface CsvRow {
  readonly number: number;
  cell(name: string): string;
}

const SETTINGS = { delimitersToGuess: [',', ';', '\t'] };
/** UTF-16 code units that are read before others get their turn. */
const CHUNK_CHARS = 262_144;

const folded = (name: string): string => name.trim().toLowerCase();

/** The names of the columns, in lower case. */
export const csvHeader = (text: string): readonly string[] =>
  (Papa.parse<readonly string[]>(text, { ...SETTINGS, preview: 1 }).data[0] ?? []).map(folded);

/**
 * The rows below the heading. A row that is too short has empty cells.
 * @throws ImportError `too-many`, the signal's reason
 */
export function csvRows(text: string, signal?: AbortSignal): Promise<readonly CsvRow[]> {
  const rows: CsvRow[] = [];
  let columns: ReadonlyMap<string, number> | null = null;
  let number = 0;
  const take = (cells: readonly string[]): void => {
    number++;
    if (columns === null) columns = new Map(cells.map((name, at) => [folded(name), at]));
    else if (cells.some((cell) => cell !== '')) rows.push(rowOf(number, cells, columns));
  };
  return new Promise((resolve, reject) => {
    Papa.parse<readonly string[]>(text, {
      ...SETTINGS,
      chunkSize: CHUNK_CHARS,
      chunk({ data }: Papa.ParseResult<readonly string[]>, parser: Papa.Parser) {
        for (const cells of data) take(cells);
        if (signal?.aborted || rows.length > MAX_RECORDS) {
          parser.abort();
          return;
        }
        parser.pause();
        void nextTurn().then(() => parser.resume());
      },
      complete() {
        if (signal?.aborted) reject(signal.reason);
        else if (rows.length > MAX_RECORDS) reject(importError('too-many'));
        else resolve(rows);
      },
    });
  });
}

const rowOf = (
  number: number,
  cells: readonly string[],
  columns: ReadonlyMap<string, number>,
): CsvRow => ({
  number,
  cell: (name) => cells[columns.get(name) ?? -1]?.trim() ?? '',
});
