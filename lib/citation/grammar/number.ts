import { marks } from '../tokens/lexicon';
import { is } from '../tokens/look';
import { Digits, Mark, type Tokens, Word } from '../tokens/tokens';
import { DOT, isSeparator, type NumberRules, readSegment, type Segment } from './segment';

export interface NumberRead {
  /** The token behind, and the offset in the folded text where the number ends. */
  readonly end: number;
  readonly endOffset: number;
  readonly number: string;
  /** Year inside the number, null if none or misprinted. */
  readonly year: string | null;
  readonly yearInNumber: boolean;
  /** The first of its segments. */
  readonly segment: Segment | null;
  /** Segments and separators as printed, '' where there are none. */
  readonly code: string;
}

const MAX_SEGMENTS = 6;
const MAX_NUMBER = 999_999;
const SLASH = 0x2f;

const isYear = (value: number): boolean => value >= 1930 && value <= 2100;

/** What is read is always told in this object, since most numbers are asked about and dropped. */
const told: { -readonly [Field in keyof NumberRead]: NumberRead[Field] } = {
  end: 0,
  endOffset: 0,
  number: '',
  year: null,
  yearInNumber: false,
  segment: null,
  code: '',
};

/**
 * Reads a document number at a token of digits; null where the digits are a date, a range or an amount.
 * The next number is told in the same object.
 * @param parted whether a number of several parts needs no code
 */
export function readNumber(
  tokens: Tokens,
  at: number,
  rules: NumberRules,
  parted = false,
): NumberRead | null {
  if (tokens.kinds[at] !== Digits || tokens.value(at) > MAX_NUMBER) return null;
  let number = tokens.slice(at, at + 1);
  let end = at + 1;
  let endOffset = tokens.end(at);
  // "602.1/THA", "66.7/2025/NQ-CP": a number of several parts, where a code follows.
  const dotted = isDot(tokens, end) && tokens.kinds[end + 1] === Digits;
  if (dotted && (parted || isSeparator(tokens, end + 2))) {
    if (tokens.spaced(end + 1) || !(parted || hasCode(tokens, end + 3))) return null;
    number = tokens.slice(at, end + 2);
    endOffset = tokens.end(end + 1);
    end += 2;
  }
  if (isSuffix(tokens, end)) {
    number += tokens.slice(end, end + 1).toLowerCase();
    endOffset = tokens.end(end);
    end++;
  }

  let year: string | null = null;
  let yearInNumber = false;
  if (isSeparator(tokens, end) && tokens.kinds[end + 1] === Digits) {
    const printed = tokens.slice(end + 1, end + 2);
    const tight = !tokens.spaced(end) && !tokens.spaced(end + 1);
    const slash = tokens.value(end) === SLASH;
    if (
      printed.length >= 4 &&
      printed.length <= 5 &&
      (slash || (tight && !isYear(tokens.value(at))))
    ) {
      yearInNumber = true;
      if (printed.length === 4 && isYear(tokens.value(end + 1))) year = printed;
      endOffset = tokens.end(end + 1);
      end += 2;
      if (isSeparator(tokens, end) && tokens.kinds[end + 1] === Digits && !tokens.spaced(end + 1))
        return null;
    } else if (tight) return null;
  }

  const codeStart = endOffset;
  const segment = readSegments(tokens, end, rules);
  for (let last = segment; last !== null; last = last.next) {
    end = last.end;
    endOffset = last.endOffset;
  }
  const code = tokens.text.slice(codeStart, endOffset);
  // "20-TB/KL/2022": the year behind the code.
  if (segment !== null && !yearInNumber && isSeparator(tokens, end) && !tokens.spaced(end)) {
    const value = tokens.kinds[end + 1] === Digits ? tokens.value(end + 1) : 0;
    if (isYear(value) && !tokens.spaced(end + 1)) {
      year = String(value);
      endOffset = tokens.end(end + 1);
      end += 2;
    }
  }
  if (segment === null) {
    if (yearInNumber && year === null) return null;
    if (continues(tokens, end)) return null;
  }
  told.end = end;
  told.endOffset = endOffset;
  told.number = number;
  told.year = year;
  told.yearInNumber = yearInNumber;
  told.segment = segment;
  told.code = code;
  return told;
}

/** Whether a code follows a separator, or a year and another separator. */
function hasCode(tokens: Tokens, at: number): boolean {
  const dated = tokens.kinds[at] === Digits && isYear(tokens.value(at));
  return tokens.kinds[dated && isSeparator(tokens, at + 1) ? at + 2 : at] === Word;
}

function readSegments(tokens: Tokens, at: number, rules: NumberRules): Segment | null {
  const first = readSegment(tokens, at, true, rules);
  let last = first;
  for (let more = 1; last !== null && more < MAX_SEGMENTS && !last.cut; more++) {
    last.next = readSegment(tokens, last.end, false, rules);
    last = last.next;
  }
  return first;
}

const isDot = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === Mark && tokens.value(at) === DOT && !tokens.spaced(at);

/** One small letter glued to the number, as in 30a. */
function isSuffix(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== Word || tokens.spaced(at)) return false;
  return tokens.end(at) - tokens.start(at) === 1;
}

/** Whether what follows a number without a code shows that it is part of something else: 24/7, 1.500, 5%. */
function continues(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] === Word) return !tokens.spaced(at);
  if (tokens.kinds[at] !== Mark || tokens.spaced(at)) return false;
  const next = tokens.kinds[at + 1];
  if (tokens.value(at) === 0x25) return true;
  return next === Digits && !tokens.spaced(at + 1) && is(tokens, at, innerMarks);
}

const innerMarks = marks('/.,:-+×');
