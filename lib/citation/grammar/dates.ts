import { punctuation, type WordSet } from '../tokens/lexicon';
import { comma, is, numberPunctuation } from '../tokens/look';
import { Digits, type Tokens, Word } from '../tokens/tokens';
import { isYear } from './years';

export interface DateWords {
  readonly month: WordSet;
  readonly year: WordSet;
}

export interface DateRead {
  /** ISO 8601, null where the year is missing. */
  readonly iso: string | null;
  readonly month: number;
  readonly day: number;
  readonly end: number;
}

const gluedPunctuation = punctuation('/-(');
/** Short years from here on are of the last century. */
const MIN_SHORT_YEAR_OF_LAST_CENTURY = 45;

/** Reads a day, month and year (19-12-2016, 1.11. 2011, or with the pack's words between) at a token of digits. */
export function readDate(tokens: Tokens, at: number, words: DateWords): DateRead | null {
  const month = part(tokens, at + 1, words.month);
  if (tokens.kinds[at] !== Digits || month === 0) return null;
  const year = part(tokens, month + 1, words.year);
  const days = tokens.value(at);
  const months = tokens.value(month);
  if (days < 1 || days > 31 || months < 1 || months > 12) return null;
  const years = year === 0 ? 0 : yearAt(tokens, year);
  if (!isYear(years)) return { iso: null, month: months, day: days, end: month + 1 };
  return { iso: isoDate(years, months, days), month: months, day: days, end: year + 1 };
}

const two = (value: number): string => (value < 10 ? `0${value}` : `${value}`);

export const isoDate = (year: number | string, month: number, day: number): string =>
  `${year}-${two(month)}-${two(day)}`;

/** "3/2/05" and "12-1-98": two digits glued to the month are a year of this century or the last. */
function yearAt(tokens: Tokens, at: number): number {
  const value = tokens.value(at);
  const short = tokens.end(at) - tokens.start(at) === 2 && is(tokens, at - 1, numberPunctuation);
  if (!short || tokens.spaced(at) || isGlued(tokens, at + 1)) return value;
  return value + (value < MIN_SHORT_YEAR_OF_LAST_CENTURY ? 2000 : 1900);
}

const isGlued = (tokens: Tokens, at: number): boolean =>
  !tokens.spaced(at) && (tokens.kinds[at] === Word || is(tokens, at, gluedPunctuation));

/** The token of digits behind a separator or one of the words; 0 where there is none. */
function part(tokens: Tokens, at: number, words: WordSet): number {
  let next = at;
  if (is(tokens, next, numberPunctuation)) next++;
  else {
    if (is(tokens, next, comma)) next++;
    if (!is(tokens, next, words)) return 0;
    next++;
  }
  return tokens.kinds[next] === Digits ? next : 0;
}
