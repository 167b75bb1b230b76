import type { Reused, Writable } from '../reused';
import { isCapital } from '../tokens/look';
import { Digits, Punctuation, type Tokens, Word } from '../tokens/tokens';
import type { NumberRules, Segment } from './number-rules';

export const DOT = 0x2e;
const AMPERSAND = 0x26;
const MAX_SEGMENT_TOKENS = 8;
/** Of the digits behind a code that is counted. */
const MAX_COUNT = 29;
const MAX_COUNT_CHARS = 2;

/** The segment that is being read (readSegment): one object, since most turn out to be none. The steps below fill it in one after the other. */
export const codeReading: Reused<Writable<Omit<Segment, 'first' | 'next'>>> = {
  separators: '',
  text: '',
  end: 0,
  endOffset: 0,
  cut: false,
};

/** Reads the word at a token and what belongs to it: "QH15", "BKH&CN", "BGD ĐT", "T.U"; false where it is no code. */
export function readCodeWord(tokens: Tokens, start: number, rules: NumberRules): boolean {
  if (!readFirstWord(tokens, start, rules)) return false;
  if (!codeReading.cut) readFurtherParts(tokens, start, rules);
  return true;
}

/** Reads the word that a segment begins with, or the part of it that is a code; false where it is none. */
function readFirstWord(tokens: Tokens, start: number, rules: NumberRules): boolean {
  const word = tokens.slice(start, start + 1);
  const length = rules.codeLength(word);
  if (length === 0 && !isInitial(tokens, start + 1)) return false;
  codeReading.cut = length > 0 && length < word.length;
  codeReading.text = codeReading.cut ? word.slice(0, length) : word;
  codeReading.endOffset = codeReading.cut ? tokens.start(start) + length : tokens.end(start);
  codeReading.end = start + 1;
  return true;
}

/** Reads the parts behind the first word: "QH15", "BKH&CN", "BGD ĐT", "T.U". */
function readFurtherParts(tokens: Tokens, start: number, rules: NumberRules): void {
  while (codeReading.end - start < MAX_SEGMENT_TOKENS && !codeReading.cut) {
    const at = codeReading.end;
    const read = tokens.kinds[at] === Digits ? readCount : readPart;
    if (!read(tokens, at, rules)) return;
  }
}

/** Reads digits behind a code; what cannot be of the code is the number of a footnote. */
function readCount(tokens: Tokens, at: number, rules: NumberRules): boolean {
  const counted = rules.counted.has(codeReading.text);
  if (tokens.spaced(at) && !(counted && tokens.value(at) <= MAX_COUNT)) return false;
  const length = tokens.end(at) - tokens.start(at);
  const kept = counted ? countChars(tokens, at) : rules.isWhole(codeReading.text) ? 0 : length;
  codeReading.text += tokens.slice(at, at + 1).slice(0, kept);
  codeReading.end = at + 1;
  codeReading.cut = kept < length;
  if (kept > 0) codeReading.endOffset = tokens.start(at) + kept;
  return true;
}

/** How many of the digits count: no assembly has a number above the limit. */
function countChars(tokens: Tokens, at: number): number {
  const digits = tokens.slice(at, at + 1).slice(0, MAX_COUNT_CHARS);
  return Number(digits) <= MAX_COUNT ? digits.length : 1;
}

/** Reads a further word of the code: one that an ampersand or a dot joins, or the other half of a code. */
function readPart(tokens: Tokens, at: number, rules: NumberRules): boolean {
  const signed = tokens.kinds[at] === Punctuation;
  const word = signed ? at + 1 : at;
  if (tokens.kinds[word] !== Word) return false;
  const letters = tokens.slice(word, word + 1);
  const tight = !tokens.spaced(at) && !tokens.spaced(word);
  const ampersand = signed && tokens.value(at) === AMPERSAND;
  if (signed && !ampersand) {
    if (!isInitial(tokens, at)) return false;
  } else if (tight) {
    if (rules.codeLength(letters) === 0) return false;
  } else if (!isCapital(tokens, word) || !rules.isWhole(codeReading.text + letters)) return false;
  codeReading.text += (signed ? String.fromCharCode(tokens.value(at)) : '') + letters;
  codeReading.end = word + 1;
  codeReading.endOffset = tokens.end(word);
  return true;
}

/** A dot between two words without white space. */
export const isTightDot = (tokens: Tokens, at: number): boolean =>
  tokens.kinds[at] === Punctuation &&
  tokens.value(at) === DOT &&
  !tokens.spaced(at) &&
  !tokens.spaced(at + 1);

/** A dot between two single capitals: T.U */
function isInitial(tokens: Tokens, at: number): boolean {
  if (!isTightDot(tokens, at)) return false;
  const one = tokens.end(at - 1) - tokens.start(at - 1) === 1;
  return one && tokens.end(at + 1) - tokens.start(at + 1) === 1;
}
