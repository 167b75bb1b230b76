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
import type { Lexicon } from './lexicon';

export const End = 0;
export const Word = 1;
export const Digits = 2;
export const Mark = 3;
const Stop = 4;

const VALUE_LIMIT = 1e9;

/**
 * The tokens of one paragraph, raw or folded; spellings that folding makes equal have equal tokens either way. Indexes from `count` on read as End. The buffers are used again by the
 * next `read`, so nothing may keep a Tokens beyond its paragraph.
 */
export interface Tokens {
  text: string;
  count: number;
  /** Word, Digits, Mark (one unit of punctuation), Stop (a line break) or End. */
  kind(at: number): number;
  /** Word: its number in the lexicon; Digits: what they count; Mark: its code unit. */
  value(at: number): number;
  start(at: number): number;
  end(at: number): number;
  /** Whether white space stands before the token. */
  spaced(at: number): boolean;
  /** The text between two offsets. */
  cut(from: number, to: number): string;
  /** The text of tokens `from` up to and without `to`. */
  slice(from: number, to: number): string;
}

export interface Tokenizer extends Tokens {
  /** @returns false where the text must be folded first; folded text is always read. */
  read(text: string, folded: boolean): boolean;
}

export function createTokenizer(lexicon: Lexicon): Tokenizer {
  let kinds = new Uint8Array(0);
  let values = new Int32Array(0);
  let starts = new Int32Array(0);
  let ends = new Int32Array(0);
  let gaps = new Uint8Array(0);

  const grow = (size: number): void => {
    kinds = new Uint8Array(size);
    values = new Int32Array(size);
    starts = new Int32Array(size);
    ends = new Int32Array(size);
    gaps = new Uint8Array(size);
  };

  const tokens: Tokenizer = {
    text: '',
    count: 0,
    // Unsigned, an index below 0 is beyond every count.
    kind: (at) => (at >>> 0 < tokens.count ? (kinds[at] as number) : End),
    value: (at) => (at >>> 0 < tokens.count ? (values[at] as number) : 0),
    start: (at) => (at >>> 0 < tokens.count ? (starts[at] as number) : tokens.text.length),
    end: (at) => (at >>> 0 < tokens.count ? (ends[at] as number) : tokens.text.length),
    spaced: (at) => at >>> 0 >= tokens.count || gaps[at] === 1,
    slice: (from, to) => (to > from ? tokens.cut(tokens.start(from), tokens.end(to - 1)) : ''),
    // U+00D0 looks like U+0110 and is often printed for it.
    cut: (from, to) => tokens.text.slice(from, to).replaceAll('\u00d0', '\u0110'),
    read(text, folded) {
      if (kinds.length < text.length) grow(text.length * 2);
      tokens.text = text;
      let count = 0;
      let gap = 0;
      for (let at = 0; at < text.length; ) {
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
          for (; at < text.length; at++) {
            const letter = letterOf(text.charCodeAt(at));
            if (letter === 0) break;
            hash = stir(hash, letter);
            tones |= letter;
          }
          kinds[count] = Word;
          values[count] = lexicon.lookup(seal(hash, tones));
        } else if (kind === Digit) {
          let value = code - 0x30;
          for (; at < text.length; at++) {
            const digit = text.charCodeAt(at) - 0x30;
            if (digit < 0 || digit > 9) break;
            value = Math.min(value * 10 + digit, VALUE_LIMIT);
          }
          kinds[count] = Digits;
          values[count] = value;
        } else {
          if (kind === Odd && !folded) return false;
          kinds[count] = kind === Break ? Stop : Mark;
          values[count] = plainOf(code);
        }
        starts[count] = from;
        ends[count] = at;
        gaps[count] = gap;
        gap = 0;
        count++;
      }
      tokens.count = count;
      return true;
    },
  };
  return tokens;
}
