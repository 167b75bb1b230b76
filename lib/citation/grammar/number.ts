/*
 * In: tokens, and what a pack says of its codes and words.
 * Out: the numbers, dates, Roman numerals and pinpoints that stand there, of any jurisdiction.
 */
import type { Reused, Writable } from '../reused';
import { punctuation } from '../tokens/lexicon';
import { comma, is } from '../tokens/look';
import { Digits, Punctuation, type Tokens, Word } from '../tokens/tokens';
import { DOT } from './code-word';
import type { NumberRules, Segment } from './number-rules';
import { isSeparator, readSegment } from './segment';
import { endOfYear, isYear, yearAt } from './years';

export interface NumberRead {
  /** The token behind, and the offset in `Tokens.text` where the number ends. */
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
const MAX_LIST_TOKENS = 16;
const MAX_NUMBER = 999_999;
const SLASH = 0x2f;
const PERCENT = 0x25;

/** One result object, reused, since most numbers are asked about and dropped. The steps below fill it in one after the other. */
const sharedResult: Reused<Writable<NumberRead>> = {
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
 * @param parted whether a number of several parts needs no code
 */
export function readNumber(
  tokens: Tokens,
  at: number,
  rules: NumberRules,
  parted = false,
): Reused<NumberRead> | null {
  if (tokens.kinds[at] !== Digits || tokens.value(at) > MAX_NUMBER) return null;
  const isNumber = readDigits(tokens, at, parted) && readYear(tokens, at);
  return isNumber && readCode(tokens, rules) ? sharedResult : null;
}

/** Reads the digits with further parts and a letter; false where they have parts that no code follows. */
function readDigits(tokens: Tokens, at: number, parted: boolean): boolean {
  let number = tokens.slice(at, at + 1);
  let end = at + 1;
  // "602.1/THA", "66.7/2025/NQ-CP": a number of several parts, where a code follows.
  const dotted = isDot(tokens, end) && tokens.kinds[end + 1] === Digits;
  if (dotted && (parted || isSeparator(tokens, end + 2))) {
    if (tokens.spaced(end + 1) || !(parted || hasCode(tokens, end + 3))) return false;
    number = tokens.slice(at, end + 2);
    end += 2;
  }
  if (isSuffix(tokens, end)) {
    number += tokens.slice(end, end + 1).toLowerCase();
    end++;
  }
  sharedResult.number = number;
  endBefore(tokens, end);
  return true;
}

/** Reads the year behind the digits, if there is one; false where other digits show that it is a date or a range. */
function readYear(tokens: Tokens, at: number): boolean {
  const { end } = sharedResult;
  sharedResult.year = null;
  sharedResult.yearInNumber = false;
  if (!isSeparator(tokens, end) || tokens.kinds[end + 1] !== Digits) return true;
  const printed = tokens.slice(end + 1, end + 2);
  const tight = !tokens.spaced(end) && !tokens.spaced(end + 1);
  const long = printed.length === 4 || printed.length === 5;
  const led = tokens.value(end) === SLASH || (tight && !isYear(tokens.value(at)));
  if (!long || !led) return !tight;
  sharedResult.yearInNumber = true;
  // Five digits are a misprinted year.
  if (printed.length === 4 && isYear(tokens.value(end + 1))) sharedResult.year = printed;
  const next = end + 2;
  endBefore(tokens, next);
  const further = isSeparator(tokens, next) && tokens.kinds[next + 1] === Digits;
  return !further || tokens.spaced(next + 1);
}

/** Reads the code behind number and year; false where nothing but the digits can show what they are, and does not. */
function readCode(tokens: Tokens, rules: NumberRules): boolean {
  const codeStart = sharedResult.endOffset;
  const segment = readSegments(tokens, sharedResult.end, rules);
  sharedResult.segment = segment;
  sharedResult.code = '';
  if (segment === null) return readFootnote(tokens) && !continues(tokens, sharedResult.end);
  for (let last: Segment | null = segment; last !== null; last = last.next) {
    sharedResult.end = last.end;
    sharedResult.endOffset = last.endOffset;
  }
  sharedResult.code = tokens.text.slice(codeStart, sharedResult.endOffset);
  if (!sharedResult.yearInNumber) readLastYear(tokens);
  return true;
}

/** "102/20243": without a code, five digits are a year and the number of a footnote; false where they are no year. */
function readFootnote(tokens: Tokens): boolean {
  if (!sharedResult.yearInNumber || sharedResult.year !== null) return true;
  const last = sharedResult.end - 1;
  const year = yearAt(tokens, last);
  sharedResult.year = String(year);
  sharedResult.endOffset = endOfYear(tokens, last);
  return year > 0;
}

/** "20-TB/KL/2022": the year behind the code. */
function readLastYear(tokens: Tokens): void {
  const { end } = sharedResult;
  if (!isSeparator(tokens, end) || tokens.spaced(end) || tokens.spaced(end + 1)) return;
  const value = tokens.kinds[end + 1] === Digits ? tokens.value(end + 1) : 0;
  if (!isYear(value)) return;
  sharedResult.year = String(value);
  endBefore(tokens, end + 2);
}

function endBefore(tokens: Tokens, next: number): void {
  sharedResult.end = next;
  sharedResult.endOffset = tokens.end(next - 1);
}

/** Whether a code follows a separator, or a year and another separator. */
function hasCode(tokens: Tokens, at: number): boolean {
  const dated = tokens.kinds[at] === Digits && isYear(tokens.value(at));
  return tokens.kinds[dated && isSeparator(tokens, at + 1) ? at + 2 : at] === Word;
}

function readSegments(tokens: Tokens, at: number, rules: NumberRules): Segment | null {
  const first = readSegment(tokens, at, null, rules);
  let last = first;
  for (let more = 1; last !== null && more < MAX_SEGMENTS && !last.cut; more++) {
    last.next = readSegment(tokens, last.end, last, rules);
    last = last.next;
  }
  return first;
}

const isDot = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === Punctuation && tokens.value(at) === DOT && !tokens.spaced(at);

/** One small letter glued to the number, as in 30a. */
function isSuffix(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== Word || tokens.spaced(at)) return false;
  return tokens.end(at) - tokens.start(at) === 1;
}

/** Whether what follows a number without a code shows that it is part of something else: 24/7, 1.500, 5%. */
function continues(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] === Word) return !tokens.spaced(at);
  if (tokens.kinds[at] !== Punctuation || tokens.spaced(at)) return false;
  const next = tokens.kinds[at + 1];
  if (tokens.value(at) === PERCENT) return true;
  const more = next === Digits && !tokens.spaced(at + 1) && is(tokens, at, amountPunctuation);
  return more && !isInList(tokens, at - 1);
}

/** "15,16,19": whether a number is one of three or more that commas part, so that it is no decimal. */
function isInList(tokens: Tokens, at: number): boolean {
  let first = at;
  while (at - first < MAX_LIST_TOKENS && hasComma(tokens, first - 1)) first -= 2;
  let last = first;
  while (last - first < MAX_LIST_TOKENS && hasComma(tokens, last + 1) && isPair(tokens, last + 2))
    last += 2;
  return last - first > 2 && at <= last;
}

const hasComma = (tokens: Tokens, at: number): boolean =>
  is(tokens, at, comma) && tokens.kinds[at - 1] === Digits && tokens.kinds[at + 1] === Digits;

/** Three digits may be the thousands of an amount, one a decimal. */
const isPair = (tokens: Tokens, at: number): boolean => tokens.end(at) - tokens.start(at) === 2;

const amountPunctuation = punctuation('/.,:-+×');
