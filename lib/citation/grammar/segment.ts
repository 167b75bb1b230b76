import type { Reused, Writable } from '../reused';
import { punctuation } from '../tokens/lexicon';
import { is } from '../tokens/look';
import { Digits, Punctuation, type Tokens, Word } from '../tokens/tokens';

/** What a pack says about document numbers of the shape `12/2019/AB-CD`, whose code has the segments AB and CD. */
export interface NumberRules {
  /** Whether letters are a code that may stand behind a separator; `loose` when white space stands around it. */
  isCode(letters: string, loose: boolean): boolean;
  /** How many letters at the start of a glued word are a code ("ABand" is 2 if AB is one); 0: none. */
  codeLength(letters: string): number;
  /** Codes that digits may follow behind a space: "QH 15", the 15th National Assembly. */
  readonly counted: ReadonlySet<string>;
}

export const DOT = 0x2e;
const AMPERSAND = 0x26;
const codeSeparators = punctuation('/-_');
const MAX_SEPARATORS = 2;
const MAX_SEGMENT_TOKENS = 8;
/** Of the digits behind a code that is counted. */
const MAX_COUNT = 29;

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
  /** The one behind it: a chain needs no array. */
  next: Segment | null;
}

/** The segment that is being read: one object, since most turn out to be none. The steps below fill it in one after the other. */
const reading: Reused<Writable<Omit<Segment, 'next'>>> = {
  separators: '',
  text: '',
  end: 0,
  endOffset: 0,
  cut: false,
};

/**
 * Reads one segment of a code, with the separators before it; null where what stands there is no code.
 * @param first whether it stands right behind the number, where it may do without a separator
 */
export function readSegment(
  tokens: Tokens,
  at: number,
  first: boolean,
  rules: NumberRules,
): Segment | null {
  const start = readSeparators(tokens, at);
  if (start === at && !first) return null;
  if (tokens.kinds[start] !== Word || !readFirstWord(tokens, start, rules)) return null;
  if (!reading.cut) readFurtherParts(tokens, start, rules);
  if (!isCode(tokens, at, start, rules)) return null;
  const { separators, text, end, endOffset, cut } = reading;
  return { text, separators, end, endOffset, cut, next: null };
}

/** Reads the separators before a segment, if there are any. Returns the token behind them. */
function readSeparators(tokens: Tokens, at: number): number {
  let start = at;
  reading.separators = '';
  while (isSeparator(tokens, start) && start - at < MAX_SEPARATORS) {
    reading.separators += String.fromCharCode(tokens.value(start));
    start++;
  }
  return start;
}

/** Reads the word that a segment begins with, or the part of it that is a code; false where it is none. */
function readFirstWord(tokens: Tokens, start: number, rules: NumberRules): boolean {
  const word = tokens.slice(start, start + 1);
  const length = rules.codeLength(word);
  if (length === 0 && !isDotted(tokens, start + 1)) return false;
  reading.cut = length > 0 && length < word.length;
  reading.text = reading.cut ? word.slice(0, length) : word;
  reading.endOffset = reading.cut ? tokens.start(start) + length : tokens.end(start);
  reading.end = start + 1;
  return true;
}

/** Reads the parts behind the first word: "QH15", "BKH&CN", "T.U". */
function readFurtherParts(tokens: Tokens, start: number, rules: NumberRules): void {
  while (reading.end - start < MAX_SEGMENT_TOKENS) {
    const end = behindPart(tokens, reading.end, rules);
    if (end === 0) return;
    reading.end = end;
    reading.endOffset = tokens.end(end - 1);
    reading.text = tokens.text.slice(tokens.start(start), reading.endOffset);
  }
}

/** The token behind a further part; 0 where there is none. */
function behindPart(tokens: Tokens, at: number, rules: NumberRules): number {
  const kind = tokens.kinds[at];
  if (tokens.spaced(at)) {
    const counts = kind === Digits && tokens.value(at) <= MAX_COUNT;
    return counts && rules.counted.has(reading.text) ? at + 1 : 0;
  }
  if (kind === Digits) return at + 1;
  if (kind === Punctuation) return joinsWord(tokens, at, rules) ? at + 2 : 0;
  return kind === Word && isCodeWord(tokens, at, rules) ? at + 1 : 0;
}

/** Whether an ampersand or a dot joins the word behind it to the code before. */
function joinsWord(tokens: Tokens, at: number, rules: NumberRules): boolean {
  if (tokens.kinds[at + 1] !== Word || tokens.spaced(at + 1)) return false;
  if (tokens.value(at) === AMPERSAND) return isCodeWord(tokens, at + 1, rules);
  return isDotted(tokens, at);
}

const isCodeWord = (tokens: Tokens, at: number, rules: NumberRules): boolean =>
  rules.codeLength(tokens.slice(at, at + 1)) > 0;

/** Whether what has been read from `start` on is a code, with the separators from `at` on before it. */
function isCode(tokens: Tokens, at: number, start: number, rules: NumberRules): boolean {
  const joined = start > at;
  // White space on one side of a separator is a slip; on both sides it is mostly a dash.
  const loose = tokens.spaced(at) && tokens.spaced(start);
  if (!joined && loose && !isSeparator(tokens, reading.end)) return false;
  // Without a separator or with white space around it, only codes that the pack knows are codes.
  if ((!joined || loose) && !rules.isCode(reading.text, true)) return false;
  return rules.isCode(reading.text, false);
}

/** A dot between two single capitals: T.U */
function isDotted(tokens: Tokens, at: number): boolean {
  if (tokens.kinds[at] !== Punctuation || tokens.value(at) !== DOT || tokens.spaced(at))
    return false;
  const one = tokens.end(at - 1) - tokens.start(at - 1) === 1;
  return one && !tokens.spaced(at + 1) && tokens.end(at + 1) - tokens.start(at + 1) === 1;
}
