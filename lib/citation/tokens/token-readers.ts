import { addAddress, addCandidate, addNumbers, isGluedToNumber, joinsNumber } from './candidates';
import {
  Blank,
  Break,
  CAPITAL,
  Digit,
  punctuationOf,
  SEED,
  seal,
  stir,
  unitOf,
} from './character-kinds';
import { DIGITS_ID, STOP_ID, WORD_ID } from './lexicon';
import { ALONE, ANY_DIGITS, ANY_LETTER, awaited, CODE, fulfilled } from './openings';
import type { TokenCursor } from './token-cursor';
import { Digits, Punctuation, Stop, Word } from './tokens';

const MAX_DIGITS = 9;
/** What longer digits count. */
const TOO_MANY = 1e9;
const ZERO = 0x30;

/** Adds a token to the buffers. @returns its index */
export function addToken(
  cursor: TokenCursor,
  kind: number,
  id: number,
  from: number,
  to: number,
): number {
  const index = cursor.stop++;
  cursor.kinds[index] = kind;
  cursor.ids[index] = id;
  cursor.froms[index] = from;
  cursor.ends[index] = to;
  return index;
}

/** Reads the word whose first letter stands at an offset. @returns the offset behind it, and behind a blank */
export function readWord(cursor: TokenCursor, from: number, first: number): number {
  const { text, textEnd } = cursor;
  let at = from + 1;
  let tones = first;
  let hash = stir(SEED, first);
  let letter = first;
  while (at < textEnd) {
    letter = unitOf(text.charCodeAt(at));
    if (letter <= 0) break;
    hash = stir(hash, letter);
    tones |= letter;
    at++;
  }
  const id = cursor.lexicon.lookup(seal(hash, tones));
  const index = addToken(cursor, Word, id || WORD_ID, from, at);
  addWordCandidates(cursor, index, id, at - from === 1, first >= CAPITAL);
  // Most words end at a blank: it is passed at once.
  return letter === Blank ? at + 1 : at;
}

/** Makes candidates of what a word shows to be one: the word that waits for it, the numbers before it, itself. */
function addWordCandidates(
  cursor: TokenCursor,
  index: number,
  id: number,
  single: boolean,
  capital: boolean,
): void {
  const role = cursor.roles[id] as number;
  if (cursor.waiting !== 0) {
    const met = fulfilled(role) | (single ? fulfilled(cursor.roles[ANY_LETTER] as number) : 0);
    if ((cursor.waiting & met) !== 0) addCandidate(cursor, index - 1);
  }
  cursor.waiting = awaited(role);
  // "30a": a letter at a number is part of it.
  if (cursor.chain !== 0 && !(single && isGluedToNumber(cursor, index))) {
    const code = capital || single || id === 0 || (role & CODE) !== 0;
    if (code) addNumbers(cursor, index);
    cursor.chain = 0;
  }
  if ((role & ALONE) !== 0) addCandidate(cursor, index);
}

/** Reads the digits that begin at an offset. @returns the offset behind them */
export function readDigits(cursor: TokenCursor, from: number): number {
  const { text, textEnd } = cursor;
  let at = from + 1;
  let number = text.charCodeAt(from) - ZERO;
  for (; at < textEnd; at++) {
    const code = text.charCodeAt(at);
    if (unitOf(code) !== Digit) break;
    number = at - from < MAX_DIGITS ? number * 10 + code - ZERO : TOO_MANY;
  }
  const index = addToken(cursor, Digits, DIGITS_ID, from, at);
  cursor.counts[index] = number;
  if ((cursor.waiting & fulfilled(cursor.roles[ANY_DIGITS] as number)) !== 0)
    addCandidate(cursor, index - 1);
  cursor.waiting = 0;
  if (cursor.chain === 0) cursor.chain = index;
  return at;
}

/** Reads the punctuation or line break at an offset. @returns the offset behind it */
export function readPunctuation(cursor: TokenCursor, from: number, unit: number): number {
  const id = unit === Break ? STOP_ID : punctuationOf(unit);
  const index = addToken(cursor, unit === Break ? Stop : Punctuation, id, from, from + 1);
  cursor.waiting = 0;
  if (cursor.chain !== 0 && !joinsNumber(id)) cursor.chain = 0;
  addAddress(cursor, index);
  return from + 1;
}
