import { punctuation, type WordSet } from '../../tokens/lexicon';
import { closing, is, opening } from '../../tokens/look';
import { Digits, type Tokens, Word } from '../../tokens/tokens';
import {
  communities,
  communityNames,
  numberWords,
  ofWords,
  oldNumberWord,
  qualifiers,
  unionFillers,
  unionWords,
} from './words';

/** The number of an act as it is printed: "(EU) No 1025/2012", "95/46/EC". */
export interface ActNumber {
  readonly type: string;
  readonly year: string;
  readonly number: string;
  /** The community as printed; null where none stands beside the number. */
  readonly symbol: string | null;
  /** Whether "No" stands before it. */
  readonly marked: boolean;
  /** Whether the year stands before the number. */
  readonly yearFirst: boolean;
  readonly to: number;
}

const MAX_COMMUNITY_TOKENS = 6;
/** Since 2015 all acts are numbered in one series, the year first. */
export const FIRST_YEAR_OF_ONE_SERIES = 2015;
/** The treaties of Rome; shorter years are of the last century. */
const FIRST_YEAR = 1952;
const LAST_YEAR = 2100;
/** From here on numbers print all four digits of a year. */
const FIRST_FULL_YEAR = 1999;
const MAX_NUMBER = 99_999;
const slash = punctuation('/');
const dash = punctuation('-');
/** "№", "n°", "nº": signs that packs do not tell apart have one number. */
const numberSigns = punctuation('.°\u00ba');

/** The community that a word in capitals names; null for anything else. */
export function communityAt(tokens: Tokens, at: number): string | null {
  if (!is(tokens, at, communities)) return null;
  const printed = tokens.slice(at, at + 1);
  return communityNames.has(printed) ? printed : null;
}

/** Reads the number behind the type of an act. */
export function readActNumber(tokens: Tokens, from: number, type: string): ActNumber | null {
  const led = behind(tokens, from, qualifiers);
  const start = behindNumberWord(tokens, led);
  const before = readCommunity(tokens, start);
  const at = before === null ? start : behindNumberWord(tokens, before.to);
  const marked = is(tokens, led, oldNumberWord) || is(tokens, before?.to ?? led, oldNumberWord);
  if (!isPair(tokens, at)) return null;
  const to = at + 3;
  const glued = is(tokens, to, slash) ? communityAt(tokens, to + 1) : null;
  const end = glued === null ? to : to + 2;
  if (continues(tokens, end)) return null;
  const symbol = before?.symbol ?? glued;
  const yearFirst = isYearFirst(tokens, at, { type, symbol, marked });
  if (yearFirst === null) return null;
  const year = tokens.slice(yearFirst ? at : at + 2, yearFirst ? at + 1 : to);
  return {
    type,
    year: year.length === 2 ? `19${year}` : year,
    number: String(tokens.value(yearFirst ? at + 2 : at)),
    symbol,
    marked,
    yearFirst,
    to: end,
  };
}

/** Two numbers that a slash joins. */
const isPair = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === Digits &&
  is(tokens, at + 1, slash) &&
  tokens.kinds[at + 2] === Digits &&
  !tokens.spaced(at + 1) &&
  !tokens.spaced(at + 2) &&
  Math.max(tokens.value(at), tokens.value(at + 2)) <= MAX_NUMBER;

/** Whether more stands right behind, as in the date 12/03/2025. */
export const continues = (tokens: Tokens, at: number): boolean =>
  !tokens.spaced(at) && (tokens.kinds[at] === Word || is(tokens, at, slash));

/** "No", "Nr.", "n°": the token behind it. */
export function behindNumberWord(tokens: Tokens, at: number): number {
  if (!is(tokens, at, numberWords)) return at;
  return is(tokens, at + 1, numberSigns) ? at + 2 : at + 1;
}

/** "(EU, Euratom)", "EU", "của Liên minh châu Âu (EU)": the community between type and number. */
function readCommunity(
  tokens: Tokens,
  from: number,
): { readonly symbol: string | null; readonly to: number } | null {
  const named = behindUnion(tokens, from);
  const at = named === 0 ? from : named;
  const bare = communityAt(tokens, at);
  if (bare !== null) return { symbol: bare, to: at + 1 };
  const symbol = is(tokens, at, opening) ? communityAt(tokens, at + 1) : null;
  for (let to = at + 2; symbol !== null && to - at < MAX_COMMUNITY_TOKENS; to++) {
    if (is(tokens, to, closing)) return { symbol, to: to + 1 };
  }
  return named === 0 ? null : { symbol: communityAt(tokens, named - 1), to: named };
}

/** "of the EU", "der Kommission", "của Liên minh châu Âu": the token behind what tells whose an act is; 0 where nothing does. */
export function behindUnion(tokens: Tokens, at: number): number {
  const led = behind(tokens, at, ofWords);
  const next = behind(tokens, led, unionFillers);
  // "of the EC-Turkey Council" is of another body.
  const joined = is(tokens, next + 1, dash) && !tokens.spaced(next + 1);
  return led > at && isUnion(tokens, next) && !joined ? next + 1 : 0;
}

/** Whether a word names the Union; "EC" and the like count in capitals alone. */
export const isUnion = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, unionWords) && (!is(tokens, at, communities) || communityAt(tokens, at) !== null);

/** The token behind words of a set. */
export function behind(tokens: Tokens, at: number, words: WordSet): number {
  let next = at;
  while (is(tokens, next, words)) next++;
  return next;
}

interface Printed {
  readonly type: string;
  readonly symbol: string | null;
  readonly marked: boolean;
}

/**
 * Which of two numbers is the year. Regulations had their number first until 2014, as decisions of Parliament and Council
 * did, which print "No"; null where neither can be a year.
 */
function isYearFirst(
  tokens: Tokens,
  at: number,
  { type, symbol, marked }: Printed,
): boolean | null {
  const first = yearAt(tokens, at);
  const second = yearAt(tokens, at + 2);
  if (first === 0 || second === 0) return first === second ? null : first !== 0;
  if (marked && type !== 'directive') return false;
  if (type !== 'regulation') return first >= FIRST_FULL_YEAR || tokens.value(at) < 100;
  const old = symbol !== null && communityNames.get(symbol) !== 'EU';
  return !old && first >= FIRST_YEAR_OF_ONE_SERIES;
}

/** The year that digits can be, 0 for none. */
function yearAt(tokens: Tokens, at: number): number {
  const short = tokens.end(at) - tokens.start(at) === 2;
  const year = tokens.value(at) + (short ? 1900 : 0);
  return year >= FIRST_YEAR && year <= LAST_YEAR ? year : 0;
}
