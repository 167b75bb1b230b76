export const End = 0;
export const Word = 1;
export const Digits = 2;
export const Punctuation = 3;
export const Stop = 4;

/** The index of the first token: what looks back a little from it reads End. */
export const FIRST = 8;

/**
 * The tokens of one paragraph, raw or folded; spellings that folding makes equal have equal tokens either way. Indexes
 * before `FIRST` and from `stop` on read as End. The buffers are used again by the next `read`, so nothing may keep a Tokens beyond its
 * paragraph.
 */
export interface Tokens {
  /** What offsets are of. */
  text: string;
  /** The index after the last token. */
  stop: number;
  /** Word, Digits, Punctuation (one code unit of it), Stop (a line break) or End. */
  readonly kinds: Uint8Array;
  /** What a `WordSet` holds: the number of a word or of punctuation in the lexicon. */
  readonly ids: Uint16Array;
  /** Tokens at which a pack may find something: its own words, numbers with a separator or letters, addresses. */
  readonly candidates: Int32Array;
  candidateCount: number;
  /** Word or Punctuation: its number in the lexicon, which for ASCII punctuation is the code unit; Digits: what they count. */
  value(at: number): number;
  start(at: number): number;
  end(at: number): number;
  /** Whether white space stands before the token. */
  spaced(at: number): boolean;
  /** The text of tokens `from` up to and without `to`. */
  slice(from: number, to: number): string;
}
