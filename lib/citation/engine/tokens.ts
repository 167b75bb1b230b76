import { Blank, Break, classOf, Digit, Letter, SEED, stir } from './characters';
import type { Lexicon } from './lexicon';

export const End = 0;
export const Word = 1;
export const Digits = 2;
export const Mark = 3;
export const Stop = 4;

const VALUE_LIMIT = 1e9;

/**
 * The tokens of one paragraph of folded text. Indexes from `count` on read as End. The buffers are used again by the
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
  /** The folded text of tokens `from` up to and without `to`. */
  slice(from: number, to: number): string;
  /** The first token that begins at or behind an offset. */
  at(offset: number): number;
}

export interface Tokenizer extends Tokens {
  read(text: string): void;
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
    kind: (at) => (at >= 0 && at < tokens.count ? (kinds[at] ?? End) : End),
    value: (at) => (at >= 0 && at < tokens.count ? (values[at] ?? 0) : 0),
    start: (at) => (at < tokens.count ? (starts[at] ?? 0) : tokens.text.length),
    end: (at) => (at < tokens.count ? (ends[at] ?? 0) : tokens.text.length),
    spaced: (at) => at >= tokens.count || gaps[at] === 1,
    slice: (from, to) => (to > from ? tokens.text.slice(starts[from], ends[to - 1]) : ''),
    at: (offset) => {
      let low = 0;
      let high = tokens.count;
      while (low < high) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) < offset) low = middle + 1;
        else high = middle;
      }
      return low;
    },
    read(text) {
      if (kinds.length < text.length + 1) grow(text.length * 2 + 64);
      tokens.text = text;
      let count = 0;
      let gap = 0;
      for (let at = 0; at < text.length; ) {
        const from = at;
        let code = text.charCodeAt(at);
        const kind = classOf(code);
        if (kind === Blank) {
          gap = 1;
          at++;
          continue;
        }
        if (kind === Letter) {
          let hash = SEED;
          do {
            hash = stir(hash, code);
            code = text.charCodeAt(++at);
          } while (at < text.length && classOf(code) === Letter);
          kinds[count] = Word;
          values[count] = lexicon.lookup(hash);
        } else if (kind === Digit) {
          let value = 0;
          do {
            if (value < VALUE_LIMIT) value = value * 10 + code - 0x30;
            code = text.charCodeAt(++at);
          } while (at < text.length && classOf(code) === Digit);
          kinds[count] = Digits;
          values[count] = Math.min(value, VALUE_LIMIT);
        } else {
          at++;
          kinds[count] = kind === Break ? Stop : Mark;
          values[count] = code;
        }
        starts[count] = from;
        ends[count] = at;
        gaps[count] = gap;
        gap = 0;
        count++;
      }
      tokens.count = count;
    },
  };
  return tokens;
}
