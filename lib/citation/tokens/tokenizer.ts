/*
 * In: a stretch of text as it was given, or folded where combining accents and odd white space stand in it.
 * Out: its tokens (words by number, digits, punctuation), and the candidates among them: those at which something may begin.
 */
import { Blank, Digit, hashOf, Odd, unitOf } from './character-kinds';
import { DIGITS_ID, holds, type Lexicon, WORD_ID, type WordSet } from './lexicon';
import type { Roles } from './openings';
import { BUFFER_TOKENS, MAX_UNITS, PAD, type TokenCursor } from './token-cursor';
import { addToken, readDigits, readPunctuation, readWord } from './token-readers';
import { End, FIRST, type Tokens } from './tokens';

export interface Tokenizer extends Tokens {
  /** Reads a stretch of a text. @returns false where it must be folded first; folded text is always read. */
  read(text: string, from: number, to: number, folded: boolean): boolean;
  /** Whether no paragraph ends with a word: "of", "law" before its title. */
  hangs(word: string): boolean;
}

/**
 * Reads tokens with a pack's words; each reading fills the same buffers in again.
 * @param hanging words with which no paragraph ends
 */
export function createTokenizer(lexicon: Lexicon, roles: Roles, hanging: WordSet): Tokenizer {
  const ids = new Uint16Array(BUFFER_TOKENS);
  const counts = new Int32Array(BUFFER_TOKENS);
  const froms = new Int32Array(BUFFER_TOKENS);
  const ends = new Int32Array(BUFFER_TOKENS);
  const cursor: TokenCursor & Tokenizer = {
    lexicon,
    roles,
    text: '',
    textEnd: 0,
    stop: FIRST,
    candidateCount: 0,
    waiting: 0,
    chain: 0,
    kinds: new Uint8Array(BUFFER_TOKENS),
    ids,
    counts,
    froms,
    ends,
    candidates: new Int32Array(2 * BUFFER_TOKENS),
    value(at) {
      const id = ids[at] as number;
      if (id === DIGITS_ID) return counts[at] as number;
      return id === WORD_ID ? 0 : id;
    },
    start: (at) => froms[at] as number,
    end: (at) => ends[at] as number,
    spaced: (at) => froms[at] !== ends[at - 1],
    slice: (from, to) =>
      to > from ? cursor.text.slice(froms[from] as number, ends[to - 1] as number) : '',
    hangs: (word) => holds(hanging, lexicon.lookup(hashOf(word))),
    read(text, from, to, folded) {
      const end = Math.min(to, from + MAX_UNITS);
      cursor.text = text;
      cursor.textEnd = end;
      cursor.stop = FIRST;
      cursor.candidateCount = 0;
      cursor.waiting = 0;
      cursor.chain = 0;
      ends[FIRST - 1] = from;
      for (let at = from; at < end; ) {
        const unit = unitOf(text.charCodeAt(at));
        if (unit > 0) at = readWord(cursor, at, unit);
        else if (unit === Blank) at++;
        else if (unit === Digit) at = readDigits(cursor, at);
        else if (unit === Odd && !folded) return false;
        else at = readPunctuation(cursor, at, unit);
      }
      // All with white space before them.
      for (let more = 0; more < PAD; more++) addToken(cursor, End, 0, end + 1, end);
      cursor.stop -= PAD;
      return true;
    },
  };
  return cursor;
}
