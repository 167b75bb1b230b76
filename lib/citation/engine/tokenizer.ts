import { plainOf } from '../../text';
import {
  Blank,
  Break,
  classOf,
  Digit,
  Letter,
  letterOf,
  Odd,
  SEED,
  seal,
  stir,
} from './characters';
import { DIGITS_ID, type Lexicon, markId, STOP_ID, WORD_ID, type WordSet } from './lexicon';

import { Digits, End, Mark, Stop, type Tokens, Word } from './tokens';

const VALUE_LIMIT = 1e9;
/** Blank entries behind the last token: no rule looks further ahead without a check of its own. */
const PAD = 64;

export interface Tokenizer extends Tokens {
  /** Reads a stretch of a text. @returns false where it must be folded first; folded text is always read. */
  read(text: string, from: number, to: number, folded: boolean): boolean;
}

const SLASH = 0x2f;
const COLON = 0x3a;

/** @param starts the words that are heads. */
export function createTokenizer(lexicon: Lexicon, starts: WordSet): Tokenizer {
  let kinds = new Uint8Array(0);
  let ids = new Uint16Array(0);
  let values = new Int32Array(0);
  let froms = new Int32Array(0);
  let ends = new Int32Array(0);
  let gaps = new Uint8Array(0);
  let heads = new Int32Array(0);

  const grow = (size: number): void => {
    kinds = new Uint8Array(size);
    ids = new Uint16Array(size);
    values = new Int32Array(size);
    froms = new Int32Array(size);
    ends = new Int32Array(size);
    gaps = new Uint8Array(size);
    heads = new Int32Array(size);
    Object.assign(tokens, { kinds, ids, heads });
  };

  /** "https://": its colon. */
  const isAddress = (at: number): boolean => ids[at] === COLON && gaps[at + 1] === 0;

  const tokens: Tokenizer = {
    text: '',
    count: 0,
    kinds,
    ids,
    heads,
    headCount: 0,
    value: (at) => values[at] as number,
    start: (at) => froms[at] as number,
    end: (at) => ends[at] as number,
    spaced: (at) => gaps[at] !== 0,
    slice: (from, to) =>
      to > from ? tokens.text.slice(froms[from] as number, ends[to - 1] as number) : '',
    read(text, begin, stop, folded) {
      const size = stop - begin + PAD;
      if (kinds.length < size) grow(size * 2);
      tokens.text = text;
      let count = 0;
      let headCount = 0;
      let gap = 0;
      let last = End;
      for (let at = begin; at < stop; ) {
        const from = at;
        const code = text.charCodeAt(at++);
        const kind = classOf(code);
        if (kind === Blank) {
          gap = 1;
          continue;
        }
        if (kind === Letter) {
          let tones = letterOf(code);
          let hash = stir(SEED, tones);
          for (; at < stop; at++) {
            const letter = letterOf(text.charCodeAt(at));
            if (letter === 0) break;
            hash = stir(hash, letter);
            tones |= letter;
          }
          const id = lexicon.lookup(seal(hash, tones));
          if (last === Digits && gap === 0) heads[headCount++] = count - 1;
          if (starts[id] === 1) heads[headCount++] = count;
          kinds[count] = last = Word;
          ids[count] = id || WORD_ID;
          values[count] = id;
        } else if (kind === Digit) {
          let value = code - 0x30;
          for (; at < stop; at++) {
            const digit = text.charCodeAt(at) - 0x30;
            if (digit < 0 || digit > 9) break;
            value = Math.min(value * 10 + digit, VALUE_LIMIT);
          }
          kinds[count] = last = Digits;
          values[count] = value;
          ids[count] = DIGITS_ID;
        } else {
          if (kind === Odd && !folded) return false;
          const mark = plainOf(code);
          const id = kind === Break ? STOP_ID : markId(mark);
          if (last === Digits && (gap === 0 || isJoint(mark))) heads[headCount++] = count - 1;
          if (mark === SLASH && ids[count - 1] === SLASH && isAddress(count - 2)) {
            heads[headCount++] = count - 2;
          }
          kinds[count] = last = kind === Break ? Stop : Mark;
          values[count] = mark;
          ids[count] = id;
        }
        froms[count] = from;
        ends[count] = at;
        gaps[count] = gap;
        gap = 0;
        count++;
      }
      kinds.fill(End, count, count + PAD);
      ids.fill(0, count, count + PAD);
      values.fill(0, count, count + PAD);
      froms.fill(stop, count, count + PAD);
      ends.fill(stop, count, count + PAD);
      gaps.fill(1, count, count + PAD);
      tokens.count = count;
      tokens.headCount = headCount;
      return true;
    },
  };
  return tokens;
}

const isJoint = (mark: number): boolean => mark === SLASH || mark === 0x2d;
