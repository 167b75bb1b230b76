import {
  Blank,
  Break,
  CAPITAL,
  Digit,
  markOf,
  Odd,
  SEED,
  seal,
  stir,
  unitOf,
} from './character-kinds';
import { addNumbers, isJoint, isSuffix } from './heads';
import { DIGITS_ID, type Lexicon, STOP_ID, WORD_ID } from './lexicon';
import { ALONE, ANY_DIGITS, ANY_LETTER, awaited, CODE, fulfilled, type Roles } from './openings';
import { Digits, End, FIRST, Mark, Stop, type Tokens, Word } from './tokens';

/** Blank entries behind the last token: no rule looks further ahead without a check of its own. */
const PAD = 16;

export interface Tokenizer extends Tokens {
  /** Reads a stretch of a text. @returns false where it must be folded first; folded text is always read. */
  read(text: string, from: number, to: number, folded: boolean): boolean;
}

/** Longer stretches are read up to here: those of the text are not, and folding seldom makes one twice as long. */
const MAX_UNITS = 0x8000;
/** Buffers of one size for good: what reads them needs no check that they are still the same. */
const SIZE = MAX_UNITS + FIRST + PAD;

const MAX_DIGITS = 9;
/** What longer digits count. */
const TOO_MANY = 1e9;

const ZERO = 0x30;
const SLASH = 0x2f;
const COLON = 0x3a;

export function createTokenizer(lexicon: Lexicon, roles: Roles): Tokenizer {
  const letters = fulfilled(roles[ANY_LETTER] as number);
  const digits = fulfilled(roles[ANY_DIGITS] as number);
  const kinds = new Uint8Array(SIZE);
  const ids = new Uint16Array(SIZE);
  const counts = new Int32Array(SIZE);
  const froms = new Int32Array(SIZE);
  const ends = new Int32Array(SIZE);
  const heads = new Int32Array(2 * SIZE);

  /** Blank entries behind the last token, all with white space before them. */
  const pad = (from: number, offset: number): void => {
    for (let at = from; at < from + PAD; at++) {
      kinds[at] = End;
      ids[at] = 0;
      froms[at] = offset + 1;
      ends[at] = offset;
    }
  };

  const tokens: Tokenizer = {
    text: '',
    stop: FIRST,
    kinds,
    ids,
    heads,
    headCount: 0,
    value(at) {
      const id = ids[at] as number;
      if (id === DIGITS_ID) return counts[at] as number;
      return id === WORD_ID ? 0 : id;
    },
    start: (at) => froms[at] as number,
    end: (at) => ends[at] as number,
    spaced: (at) => froms[at] !== ends[at - 1],
    slice: (from, to) =>
      to > from ? tokens.text.slice(froms[from] as number, ends[to - 1] as number) : '',
    read(text, begin, end, folded) {
      const stop = Math.min(end, begin + MAX_UNITS);
      tokens.text = text;
      const kindOf = kinds;
      const idOf = ids;
      const fromOf = froms;
      const endOf = ends;
      const headOf = heads;
      endOf[FIRST - 1] = begin;
      let count = FIRST;
      let headCount = 0;
      let waiting = 0;
      /** The first of the numbers that separators join to what is read. */
      let chain = 0;
      for (let at = begin; at < stop; ) {
        const from = at;
        const unit = unitOf(text.charCodeAt(at++));
        if (unit > 0) {
          let tones = unit;
          let hash = stir(SEED, unit);
          let letter = unit;
          while (at < stop) {
            letter = unitOf(text.charCodeAt(at));
            if (letter <= 0) break;
            hash = stir(hash, letter);
            tones |= letter;
            at++;
          }
          endOf[count] = at;
          const single = at - from === 1;
          // Most words end at a blank: it is passed at once.
          if (letter === Blank) at++;
          const id = lexicon.lookup(seal(hash, tones));
          const role = roles[id] as number;
          fromOf[count] = from;
          idOf[count] = id || WORD_ID;
          if (waiting !== 0) {
            const met = fulfilled(role) | (single ? letters : 0);
            if ((waiting & met) !== 0) headOf[headCount++] = count - 1;
          }
          waiting = awaited(role);
          // "30a": a letter at a number is part of it.
          if (chain !== 0 && !(single && isSuffix(tokens, count))) {
            const code = unit >= CAPITAL || single || id === 0 || (role & CODE) !== 0;
            if (code) headCount = addNumbers(tokens, chain, count, headCount);
            chain = 0;
          }
          if ((role & ALONE) !== 0) headOf[headCount++] = count;
          kindOf[count] = Word;
        } else if (unit === Blank) {
          continue;
        } else if (unit === Digit) {
          let number = text.charCodeAt(from) - ZERO;
          for (; at < stop; at++) {
            const code = text.charCodeAt(at);
            if (unitOf(code) !== Digit) break;
            number = at - from < MAX_DIGITS ? number * 10 + code - ZERO : TOO_MANY;
          }
          counts[count] = number;
          endOf[count] = at;
          if ((waiting & digits) !== 0) headOf[headCount++] = count - 1;
          waiting = 0;
          if (chain === 0) chain = count;
          kindOf[count] = Digits;
          idOf[count] = DIGITS_ID;
        } else {
          if (unit === Odd && !folded) return false;
          const id = unit === Break ? STOP_ID : markOf(unit);
          waiting = 0;
          if (chain !== 0 && !isJoint(id)) chain = 0;
          // "https://": its colon.
          if (id === SLASH && idOf[count - 1] === SLASH && idOf[count - 2] === COLON) {
            const glued = from === endOf[count - 1] && fromOf[count - 1] === endOf[count - 2];
            if (glued) headOf[headCount++] = count - 2;
          }
          endOf[count] = at;
          kindOf[count] = unit === Break ? Stop : Mark;
          idOf[count] = id;
        }
        fromOf[count] = from;
        count++;
      }
      pad(count, stop);
      tokens.stop = count;
      tokens.headCount = headCount;
      return true;
    },
  };
  return tokens;
}
