import { Digits, type Tokens } from '../tokens/tokens';

/** From the first documents that are still cited to what plans name. */
const MIN_YEAR = 1930;
const MAX_YEAR = 2100;
const YEAR_CHARS = 4;
/** The number of a footnote, printed small, stands right behind a year: 2024³. */
const MAX_FOOTNOTE_CHARS = 2;

/** Whether a number may be the year of a document. */
export const isYear = (value: number): boolean => value >= MIN_YEAR && value <= MAX_YEAR;

/** The year at a token, without the digits of a footnote behind it; 0 where none stands. */
export function yearAt(tokens: Tokens, at: number): number {
  if (tokens.kinds[at] !== Digits) return 0;
  const value = tokens.value(at);
  if (isYear(value)) return value;
  const footnote = tokens.end(at) - tokens.start(at) - YEAR_CHARS;
  if (footnote < 1 || footnote > MAX_FOOTNOTE_CHARS) return 0;
  const power = 10 ** footnote;
  // No footnote has a number that begins with zero: 20000 is an amount.
  const isNumber = value % power >= power / 10;
  const year = Math.floor(value / power);
  return isNumber && isYear(year) ? year : 0;
}

/** Where the year at a token ends in `Tokens.text`. */
export const endOfYear = (tokens: Tokens, at: number): number => tokens.start(at) + YEAR_CHARS;
