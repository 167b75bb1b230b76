import type { Reused, Writable } from '../reused';
import { punctuation } from '../tokens/lexicon';
import { is, isCapital } from '../tokens/look';
import { Digits, Punctuation, type Tokens, Word } from '../tokens/tokens';

/** What leads from one word of a code to the next: a separator; one with white space around it; a dot; white space alone. */
export type Joint = 'separator' | 'loose' | 'dot' | 'blank';

/** What a pack says about document numbers of the shape `12/2019/AB-CD`, whose code has the segments AB and CD. */
export interface NumberRules {
  /** Whether letters are a code that may stand behind a separator; `loose` when nothing or white space stands there. */
  isCode(letters: string, loose: boolean): boolean;
  /** Whether a joint that is no plain separator leads from one code to another; `first` where that one begins the symbol. */
  joins(before: string, joint: Joint, letters: string, first: boolean): boolean;
  /** Whether letters are all of one code, which white space, an ampersand or a footnote may part. */
  isWhole(letters: string): boolean;
  /** How many letters at the start of a glued word are a code ("ABand" is 2 if AB is one); 0: none. */
  codeLength(letters: string): number;
  /** Codes that digits may follow: "QH 15", the 15th National Assembly. */
  readonly counted: ReadonlySet<string>;
}

export const DOT = 0x2e;
const AMPERSAND = 0x26;
const codeSeparators = punctuation('/-_');
const MAX_SEPARATORS = 2;
const MAX_SEGMENT_TOKENS = 8;
/** Of the digits behind a code that is counted. */
const MAX_COUNT = 29;
const MAX_COUNT_CHARS = 2;

export function isSeparator(tokens: Tokens, at: number): boolean {
  return is(tokens, at, codeSeparators);
}

/** One of the words that make up a document's code: NĐ and CP in `12/2019/NĐ-CP`. */
export interface Segment {
  readonly text: string;
  /** The separators before it. */
  readonly separators: string;
  readonly end: number;
  readonly endOffset: number;
  /** Whether the word was glued to other text, so nothing more can follow. */
  readonly cut: boolean;
  /** Whether it is the first. */
  readonly first: boolean;
  /** The one behind it: a chain needs no array. */
  next: Segment | null;
}

/** The segment that is being read: one object, since most turn out to be none. The steps below fill it in one after the other. */
const reading: Reused<Writable<Omit<Segment, 'first' | 'next'>>> = {
  separators: '',
  text: '',
  end: 0,
  endOffset: 0,
  cut: false,
};

/**
 * Reads one segment of a code, with what leads to it; null where what stands there is no code.
 * @param before the segment before it; null right behind the number, where it may do without a separator
 */
export function readSegment(
  tokens: Tokens,
  at: number,
  before: Segment | null,
  rules: NumberRules,
): Segment | null {
  const start = readSeparators(tokens, at, before);
  if (tokens.kinds[start] !== Word) return null;
  const joint = jointBefore(tokens, at, start);
  if (start === at && before !== null && joint !== 'blank') return null;
  if (!readFirstWord(tokens, start, rules)) return null;
  if (!reading.cut) readFurtherParts(tokens, start, rules);
  if (!isJoined(tokens, joint, before, rules)) return null;
  const { separators, text, end, endOffset, cut } = reading;
  return { text, separators, end, endOffset, cut, first: before === null, next: null };
}

/** Reads the separators before a segment, if there are any. Returns the token behind them. */
function readSeparators(tokens: Tokens, at: number, before: Segment | null): number {
  let start = at;
  reading.separators = '';
  while (isSeparator(tokens, start) && start - at < MAX_SEPARATORS) {
    reading.separators += String.fromCharCode(tokens.value(start));
    start++;
  }
  if (start > at || before === null || !isTightDot(tokens, at)) return start;
  reading.separators = '.';
  return at + 1;
}

/** What leads from the token before `at` to the word at `start`. */
function jointBefore(tokens: Tokens, at: number, start: number): Joint {
  if (start === at) return tokens.spaced(at) ? 'blank' : 'separator';
  if (reading.separators === '.') return 'dot';
  // White space on one side of a separator is a slip; on both sides it is mostly a dash.
  return tokens.spaced(at) && tokens.spaced(start) ? 'loose' : 'separator';
}

/** Reads the word that a segment begins with, or the part of it that is a code; false where it is none. */
function readFirstWord(tokens: Tokens, start: number, rules: NumberRules): boolean {
  const word = tokens.slice(start, start + 1);
  const length = rules.codeLength(word);
  if (length === 0 && !isInitial(tokens, start + 1)) return false;
  reading.cut = length > 0 && length < word.length;
  reading.text = reading.cut ? word.slice(0, length) : word;
  reading.endOffset = reading.cut ? tokens.start(start) + length : tokens.end(start);
  reading.end = start + 1;
  return true;
}

/** Reads the parts behind the first word: "QH15", "BKH&CN", "BGD ĐT", "T.U". */
function readFurtherParts(tokens: Tokens, start: number, rules: NumberRules): void {
  while (reading.end - start < MAX_SEGMENT_TOKENS && !reading.cut) {
    const at = reading.end;
    const read = tokens.kinds[at] === Digits ? readCount : readPart;
    if (!read(tokens, at, rules)) return;
  }
}

/** Reads digits behind a code; what cannot be of the code is the number of a footnote. */
function readCount(tokens: Tokens, at: number, rules: NumberRules): boolean {
  const counted = rules.counted.has(reading.text);
  if (tokens.spaced(at) && !(counted && tokens.value(at) <= MAX_COUNT)) return false;
  const length = tokens.end(at) - tokens.start(at);
  const kept = counted ? countChars(tokens, at) : rules.isWhole(reading.text) ? 0 : length;
  reading.text += tokens.slice(at, at + 1).slice(0, kept);
  reading.end = at + 1;
  reading.cut = kept < length;
  if (kept > 0) reading.endOffset = tokens.start(at) + kept;
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
  } else if (!isCapital(tokens, word) || !rules.isWhole(reading.text + letters)) return false;
  reading.text += (signed ? String.fromCharCode(tokens.value(at)) : '') + letters;
  reading.end = word + 1;
  reading.endOffset = tokens.end(word);
  return true;
}

/** Whether what has been read is a code, and what stands before it leads to it. */
function isJoined(
  tokens: Tokens,
  joint: Joint,
  before: Segment | null,
  rules: NumberRules,
): boolean {
  const { text, separators, end } = reading;
  if (!rules.isCode(text, false)) return false;
  if (before !== null) {
    return joint === 'separator' || rules.joins(before.text, joint, text, before.first);
  }
  // Right behind the number, only codes that the pack knows do without a separator, and "35 NQ/TW" without any sign.
  if (joint === 'blank' && !isSeparator(tokens, end)) return false;
  const plain = joint === 'separator' && separators !== '';
  return plain || rules.isCode(text, true);
}

/** A dot between two words without white space. */
const isTightDot = (tokens: Tokens, at: number): boolean =>
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
